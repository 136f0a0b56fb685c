import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OwnerWelcome } from '@/components/accounts/become-owner-page'
import { getViewer } from '@/lib/accounts/viewer'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'This Balcony is yours', robots: { index: false } }

export default async function Page() {
  const viewer = await getViewer()
  if (!viewer?.roles.includes('administrator')) redirect('/account')
  return <OwnerWelcome />
}
