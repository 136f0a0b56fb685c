import { keepCriticAction } from '@/lib/critics/keeping/actions'
import type { WriterForDesk } from '@/lib/critics/keeping/queries'
import { MAX } from '@/lib/critics/keeping/schema'
import { doneWords } from './done'
import { WriterPage } from './writer-page'

/** A critic at the desk. */
export function CriticDeskPage({ critic, done }: { critic: WriterForDesk; done: unknown }) {
  return (
    <WriterPage
      noun="critic"
      writer={critic}
      action={keepCriticAction}
      about={{ name: 'bio', label: 'About them', type: 'lines', maxLength: MAX.bio }}
      done={doneWords(done)}
    />
  )
}
