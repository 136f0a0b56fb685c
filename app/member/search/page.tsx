import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { ask } from '@/lib/search/asking'

export const dynamic = 'force-dynamic'

// The question stands in the field and the heading; a title that repeats it would fill histories with it.
export const metadata: Metadata = { title: 'Search', robots: { index: false, follow: true } }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  return <SearchPage asked={await ask((await searchParams).q)} />
}
