import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { OutletDeskPage } from '@/components/desk/writers/outlet-page'
import { getForDesk } from '@/lib/critics/keeping/queries'
import { outletDeskPath } from '@/lib/desk/paths'
import { getStaff } from '@/lib/members/administering/staff'
import { getScaleOnPage } from '@/lib/scales/on-page'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'An outlet', robots: { index: false } }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  await getStaff('editor')
  const { writer, moved } = await getForDesk('outlet', (await params).slug)
  if (!writer) return moved ? redirect(outletDeskPath(moved)) : notFound()
  const asked = await searchParams
  const scale = await getScaleOnPage(writer.id, asked)
  return <OutletDeskPage outlet={writer} scale={scale} done={asked.done} />
}
