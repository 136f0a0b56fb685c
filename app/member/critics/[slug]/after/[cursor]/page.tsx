import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CriticPage } from '@/components/writers/critic-page'
import { getCriticPage } from '@/lib/critics/pages'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string; cursor: string }> }

async function load({ params }: Props) {
  const { slug, cursor } = await params
  return (await getCriticPage(slug, cursor)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { writer } = await load(props)
  return { title: `${writer.name}, earlier reviews` }
}

export default async function Page(props: Props) {
  return <CriticPage page={await load(props)} first={false} />
}
