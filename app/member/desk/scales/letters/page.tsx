import type { Metadata } from 'next'
import { LettersPage } from '@/components/desk/scales/letters-page'
import { getStaff } from '@/lib/members/administering/staff'
import { getScaleOnPage } from '@/lib/scales/on-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'The letters', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  await getStaff('editor')
  const asked = await searchParams
  return <LettersPage scale={await getScaleOnPage(null, asked)} done={asked.done} />
}
