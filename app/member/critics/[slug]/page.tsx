import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { CriticPage } from '@/components/writers/critic-page'
import { getCriticPage } from '@/lib/critics/pages'
import { currentSlug } from '@/lib/former-slugs'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

async function load({ params }: Props) {
  const { slug } = await params
  const page = await getCriticPage(slug)
  if (page) return page
  const moved = await currentSlug('critic', slug)
  return moved ? permanentRedirect(`/critics/${moved}`) : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { writer } = await load(props)
  return { title: writer.name, alternates: { canonical: `/critics/${writer.slug}` } }
}

export default async function Page(props: Props) {
  return <CriticPage page={await load(props)} first />
}
