import type { Metadata } from 'next'
import { PartPage } from '@/components/catalogue/entry/part-page'
import { entryAt, partNamed } from '@/lib/catalogue/editing/page'
import { getPart, listCredited, listSources } from '@/lib/catalogue/editing/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Edit a film', robots: { index: false } }

type Props = { params: Promise<{ slug: string; part: string }> }

export default async function Page({ params }: Props) {
  const { slug, part: name } = await params
  const entry = await entryAt('film', slug)
  const part = partNamed('film', name)
  const found = await getPart(entry.subject, part)
  const [sources, people] = [
    await listSources(entry.subject),
    part === 'credits' ? await listCredited(entry.id) : [],
  ]
  return <PartPage entry={entry} part={part} {...found} sources={sources} people={people} />
}
