import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/site/not-found-page'
import { answerNotFound } from '@/lib/serving/nowhere'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Not found' }

/** What no other route of the member door takes. A page like others, so that its head has somebody in it. */
export default function Page() {
  answerNotFound()
  return <NotFoundPage />
}
