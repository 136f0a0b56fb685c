import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { OutletPage } from '@/components/writers/outlet-page'
import { getOutletPage } from '@/lib/critics/pages'
import { currentSlug } from '@/lib/former-slugs'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

async function load({ params }: Props) {
  const { slug } = await params
  const page = await getOutletPage(slug)
  if (page) return page
  const moved = await currentSlug('outlet', slug)
  return moved ? permanentRedirect(`/outlets/${moved}`) : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { writer } = await load(props)
  return { title: writer.name, alternates: { canonical: `/outlets/${writer.slug}` } }
}

export default async function Page(props: Props) {
  return <OutletPage page={await load(props)} first />
}
