import { notFound, permanentRedirect } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { currentSlug } from '@/lib/former-slugs'
import { getPerson } from '@/lib/people/queries'
import { PersonPage } from './person-page'

export const personRoom = room({
  async load({ slug }: { slug: string }) {
    const person = await getPerson(slug)
    if (person) return person
    const moved = await currentSlug('person', slug)
    return moved ? permanentRedirect(`/people/${moved}`) : notFound()
  },
  metadata: ({ name, slug }) => ({ title: name, alternates: { canonical: `/people/${slug}` } }),
  show: (person) => <PersonPage person={person} />,
})
