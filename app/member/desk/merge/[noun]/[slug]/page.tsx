import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { MergePage } from '@/components/desk/merging/merge-page'
import { mergePath } from '@/lib/desk/paths'
import { getStaff } from '@/lib/members/administering/staff'
import { mergeNoun } from '@/lib/merging/nouns'
import { getThing, listMerges, listOthers, previewMerge } from '@/lib/merging/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Merge', robots: { index: false } }

type Props = {
  params: Promise<{ noun: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const word = (asked: string | string[] | undefined) =>
  typeof asked === 'string' ? asked.replaceAll('\0', '').trim().slice(0, 160) : ''

export default async function Page({ params, searchParams }: Props) {
  await getStaff('editor')
  const { noun: said, slug } = await params
  const noun = mergeNoun.safeParse(said).data ?? notFound()
  const { thing, moved } = await getThing(noun, slug)
  if (!thing) return moved ? redirect(mergePath(noun, moved)) : notFound()
  const asked = await searchParams
  const words = word(asked.with)
  const into = asked.into === undefined ? null : (await getThing(noun, word(asked.into))).thing
  const preview = into && { into, ...(await previewMerge(noun, thing.slug, into.slug)) }
  const others = await listOthers(noun, thing, words)
  return (
    <MergePage
      {...{ noun, thing, words, others, preview, done: asked.done }}
      merges={await listMerges(noun, thing)}
    />
  )
}
