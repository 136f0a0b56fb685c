import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { WritePage } from '@/components/comments/page/write-page'
import { getViewer } from '@/lib/accounts/viewer'
import { writePath } from '@/lib/comments/paths'
import { quotation } from '@/lib/comments/quoting'
import { getPlace } from '@/lib/comments/reading/place'
import { getQuotable } from '@/lib/comments/reading/quotable'
import { readSaidTo } from '@/lib/comments/schema'
import { signInPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Comment', robots: { index: false } }

type Props = {
  params: Promise<{ kind: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const { kind, id } = await params
  const to = readSaidTo(`${kind}/${id}`) ?? notFound()
  const { quote } = await searchParams
  const passage = typeof quote === 'string' ? quote : null
  const here = writePath(to) + (passage === null ? '' : `?quote=${encodeURIComponent(passage)}`)
  const viewer = (await getViewer()) ?? redirect(signInPath(here))
  const place = (await getPlace(to, viewer)) ?? notFound()
  const quotable = passage === null ? null : await getQuotable(to, viewer)
  return (
    <WritePage
      {...place}
      to={to}
      viewer={viewer}
      quotation={quotable ? quotation(quotable, passage ?? '') : ''}
    />
  )
}
