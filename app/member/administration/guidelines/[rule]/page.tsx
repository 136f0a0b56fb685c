import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextPage } from '@/components/administration/guidelines/next-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { readDraft, ruleShape } from '@/lib/guidelines/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A rule’s next version', robots: { index: false } }

type Props = {
  params: Promise<{ rule: string }>
  searchParams: Promise<{ text?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const viewer = await getStaff('administrator')
  const { rule } = ruleShape.safeParse(await params).data ?? notFound()
  const now = (await listGuidelines()).find((one) => one.rule === rule) ?? notFound()
  return <NextPage viewer={viewer} now={now} draft={readDraft((await searchParams).text, now.text)} />
}
