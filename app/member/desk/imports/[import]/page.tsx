import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportPage } from '@/components/imports/import-page'
import { getImport, listRows } from '@/lib/imports/queries'
import { importShape, rowsShape } from '@/lib/imports/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'An import', robots: { index: false } }

type Props = {
  params: Promise<{ import: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

export default async function Page({ params, searchParams }: Props) {
  await getStaff('editor')
  const { import: id } = importShape.safeParse(await params).data ?? notFound()
  const asked = await searchParams
  const { state, after } = rowsShape.parse(asked)
  const whole = (await getImport(id)) ?? notFound()
  const done = typeof asked.done === 'string' ? asked.done : null
  return <ImportPage whole={whole} state={state} {...(await listRows(id, state, after))} done={done} />
}
