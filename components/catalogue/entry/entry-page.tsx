import styles from '@/components/catalogue/catalogue.module.css'
import { DeskFrame } from '@/components/desk/frame'
import type { Entry, ListedClaim, NamedSource } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import type { Part, Value } from '@/lib/catalogue/editing/shapes/parts'
import { CATALOGUE, historyPath, mergePath, partPath } from '@/lib/desk/paths'
import { Claims } from './claims'
import { Protection } from './protection'
import { Said } from './said'

type Props = {
  entry: Entry
  parts: readonly { part: Part; value: Value }[]
  claims: readonly ListedClaim[]
  sources: readonly NamedSource[]
  done: string | null
}

/** All there is of a film or a person, part by part, each with the way to edit it. */
export function EntryPage({ entry, parts, claims, sources, done }: Props) {
  const { subject, slug, name, year } = entry
  const { kind } = subject
  return (
    <DeskFrame
      at={CATALOGUE}
      title={<bdi>{name}</bdi>}
      lead={
        <>
          {kind === 'film' ? `A film of ${year ?? 'an unknown year'}. ` : 'Somebody in the catalogue. '}
          <a href={`/${kind === 'film' ? 'films' : 'people'}/${slug}`}>Its page</a> ·{' '}
          <a href={historyPath(kind, slug)}>How it was edited</a> ·{' '}
          <a href={mergePath(kind, slug)}>Make it one with another</a>
        </>
      }
      done={done && wordsOf(done)}
    >
      <Protection entry={entry} />
      <div className={styles.parts}>
        {parts.map(({ part, value }) => (
          <section key={part} id={part} className={styles.part} aria-labelledby={`${part}-title`}>
            <h2 id={`${part}-title`}>{WORDS[part].title}</h2>
            <Said part={part} value={value} sources={sources} />
            <a href={partPath(kind, slug, part)} aria-label={`Edit ${WORDS[part].inProse}`}>
              Edit
            </a>
          </section>
        ))}
      </div>
      <Claims claims={claims} />
    </DeskFrame>
  )
}

function wordsOf(done: string): string | null {
  if (done === 'undone') return 'It is as it was before. That is an edit too, and can be taken back.'
  if (done === 'nothing') return 'It reads as it did: nothing was edited.'
  if (done === 'protection') return 'Said, and kept in its history.'
  return Object.hasOwn(WORDS, done)
    ? `Edited: ${WORDS[done as Part].inProse}. Every page says so by now.`
    : null
}
