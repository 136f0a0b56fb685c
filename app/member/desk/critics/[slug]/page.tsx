import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { CriticDeskPage } from '@/components/desk/writers/critic-page'
import { getForDesk } from '@/lib/critics/keeping/queries'
import { criticDeskPath } from '@/lib/desk/paths'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A critic', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  await getStaff('editor')
  const { writer, moved } = await getForDesk('critic', (await params).slug)
  if (!writer) return moved ? redirect(criticDeskPath(moved)) : notFound()
  return <CriticDeskPage critic={writer} done={(await searchParams).done} />
}
