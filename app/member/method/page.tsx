import type { Metadata } from 'next'
import { MethodPage } from '@/components/method/method-page'
import { getExample } from '@/lib/scores/example'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'How we score',
  description:
    'Every score explained from the constants the site computes with, and one film’s worked out step by step.',
  alternates: { canonical: '/method' },
}

export default async function Page() {
  return <MethodPage example={await getExample()} />
}
