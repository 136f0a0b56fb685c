import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { PersonPage } from '@/components/people/person-page'
import { currentSlug } from '@/lib/former-slugs'
import { getPerson } from '@/lib/people/queries'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

async function load({ params }: Props) {
  const { slug } = await params
  const person = await getPerson(slug)
  if (person) return person
  const moved = await currentSlug('person', slug)
  return moved ? permanentRedirect(`/people/${moved}`) : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const person = await load(props)
  return { title: person.name, alternates: { canonical: `/people/${person.slug}` } }
}

export default async function Page(props: Props) {
  return <PersonPage person={await load(props)} />
}
