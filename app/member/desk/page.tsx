import { redirect } from 'next/navigation'
import { PROPOSALS } from '@/lib/desk/paths'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export default async function Page() {
  await getStaff('editor')
  redirect(PROPOSALS)
}
