import type { Metadata } from 'next'
import { PartPage } from '@/components/catalogue/entry/part-page'
import { entryAt, partNamed } from '@/lib/catalogue/editing/page'
import { getPart, listSources } from '@/lib/catalogue/editing/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Edit a person', robots: { index: false } }

type Props = { params: Promise<{ slug: string; part: string }> }

export default async function Page({ params }: Props) {
  const { slug, part: name } = await params
  const entry = await entryAt('person', slug)
  const part = partNamed('person', name)
  const found = await getPart(entry.subject, part)
  const sources = await listSources(entry.subject)
  return <PartPage entry={entry} part={part} {...found} sources={sources} people={[]} />
}
