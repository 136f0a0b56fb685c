import { room } from '@/components/site/doors/room'
import { getLetters } from '@/lib/scales/queries'
import { getExample } from '@/lib/scores/example'
import { printedSettings } from '@/lib/site-settings/printed'
import { MethodPage } from './method-page'

export const methodRoom = room({
  load: async () => ({
    example: await getExample(),
    letters: await getLetters(),
    reports: await printedSettings(['hideWeight', 'hideReporters']),
  }),
  metadata: () => ({
    title: 'How we score',
    description:
      'Every score explained from the constants the site computes with, and one film’s worked out step by step.',
    alternates: { canonical: '/method' },
  }),
  show: (loaded) => <MethodPage {...loaded} />,
})
