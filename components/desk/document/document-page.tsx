import { DeskFrame } from '@/components/desk/frame'
import { Keys } from '@/components/moderation/keys'
import type { WholeDocument } from '@/lib/desk/documents/queries'
import { said } from '@/lib/desk/fields/decided'
import { DESK } from '@/lib/desk/paths'
import { About } from './about'
import { Fields } from './fields'
import { Texts } from './texts'
import { ToDo } from './todo'

const KEYS = [
  ['j', 'next field'],
  ['k', 'the one before'],
  ['a', 'accept it'],
  ['c', 'correct it'],
  ['x', 'reject it'],
  ['u', 'undo what was decided about it'],
  ['s', 'accept all that were surely read'],
  ['p', 'publish'],
] as const

/** One document on its way to an entry: what it says, thing by thing, and the text it says it in. */
export function DocumentPage({ document }: { document: WholeDocument }) {
  const { film, name, fields } = document
  const headline = said(fields, 'headline') ?? fields.find((field) => field.name === 'headline')?.proposed
  return (
    <DeskFrame
      at={DESK}
      title={<bdi>{typeof headline === 'string' ? headline : name}</bdi>}
      lead={
        film ? (
          <>
            On{' '}
            <a href={`/films/${film.slug}`}>
              <cite>{film.title}</cite>
            </a>{' '}
            {film.year}
          </>
        ) : (
          'Of which film, nobody has said yet.'
        )
      }
    >
      <ToDo document={document} />
      <Fields document={document} />
      <Texts document={document} />
      <About document={document} />
      <Keys help={KEYS} />
    </DeskFrame>
  )
}
