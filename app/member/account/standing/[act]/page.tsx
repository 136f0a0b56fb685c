import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { OwnActPage } from '@/components/standing/own-act-page'
import { getViewer } from '@/lib/accounts/viewer'
import { getOwnAct } from '@/lib/moderation/own/queries'
import { ownActShape } from '@/lib/moderation/own/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'What was decided', robots: { index: false } }

type Props = {
  params: Promise<{ act: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const { act: id } = ownActShape.safeParse(await params).data ?? notFound()
  const viewer = (await getViewer()) ?? redirect(`/sign-in?to=/account/standing/${id}`)
  const act = (await getOwnAct(viewer, id)) ?? notFound()
  const asked = await searchParams
  const done = 'appealed' in asked ? 'appealed' : 'asked' in asked ? 'asked' : null
  return <OwnActPage viewer={viewer} act={act} done={done} />
}
