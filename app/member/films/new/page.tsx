import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProposePage } from '@/components/proposals/propose-page'
import { getViewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { PROPOSED_TITLE_MAX } from '@/lib/proposals/schema'
import { plainLine } from '@/lib/text/plain'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A title is missing', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const title = plainLine(PROPOSED_TITLE_MAX).safeParse((await searchParams).title).data ?? ''
  if (!(await getViewer()))
    redirect(signInPath(`/films/new${title ? `?title=${encodeURIComponent(title)}` : ''}`))
  return <ProposePage title={title} />
}
