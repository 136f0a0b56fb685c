import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentPage } from '@/components/desk/document/document-page'
import { getDocument } from '@/lib/desk/documents/queries'
import { documentShape } from '@/lib/desk/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'A document', robots: { index: false } }

export default async function Page({ params }: { params: Promise<{ document: string }> }) {
  await getStaff('editor')
  const { document: id } = documentShape.safeParse(await params).data ?? notFound()
  return <DocumentPage document={(await getDocument(id)) ?? notFound()} />
}
