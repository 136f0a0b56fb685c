import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CriticReviewPage } from '@/components/critic-review/critic-review-page'
import { getCriticReview } from '@/lib/critics/queries'
import { reviewLabel } from '@/lib/critics/schema'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string; review: string }> }

async function load({ params }: Props) {
  const { slug, review } = await params
  return (await getCriticReview(slug, review)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { film, card } = await load(props)
  return {
    title: `${reviewLabel(card)} on ${film.title}`,
    description: card.summary,
    alternates: { canonical: `/films/${film.slug}/critic-reviews/${card.slug}` },
  }
}

export default async function Page(props: Props) {
  return <CriticReviewPage review={await load(props)} />
}
