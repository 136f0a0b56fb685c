import { DeskFrame } from '@/components/desk/frame'
import { doneWords } from '@/components/desk/writers/done'
import { LETTERS, OUTLETS } from '@/lib/desk/paths'
import { type ScaleOnPage, ScalePart } from './scale-part'

/** What letters count for, and what a change of that would do. */
export function LettersPage({ scale, done }: { scale: ScaleOnPage; done: unknown }) {
  return (
    <DeskFrame
      at={OUTLETS}
      title="The letters"
      lead={
        <>
          What A, B+ and the others are as numbers. Everybody can read it under{' '}
          <a href="/method#letters">How we score</a>.
        </>
      }
      done={doneWords(done)}
    >
      <ScalePart path={LETTERS} scale={scale} isOutlets={false} />
    </DeskFrame>
  )
}
