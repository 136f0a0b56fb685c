import { CookedText } from '@/components/text/cooked-text'
import { WordDiff } from '@/components/text/word-diff'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { isChanged, type Version } from '@/lib/moderation/cases/versions'
import { casePath } from '@/lib/moderation/paths'
import styles from './case.module.css'

type Props = { found: WholeCase; isRevealed: boolean }

/** What it says: as it was when it was reported and, where that differs, as it is now. */
export function CaseText({ found, isRevealed }: Props) {
  const { id, asReported, now, closedAt } = found
  const changed = now && isChanged(asReported, now) ? now : null
  const hides = (asReported.hides || changed?.hides) && !isRevealed
  const asking = `${casePath(id)}?spoilers`
  if (closedAt && isForgotten(asReported))
    return (
      <section className={styles.part}>
        <h2>What it said</h2>
        <p className={styles.note}>This was settled long ago, and how it read then is forgotten.</p>
      </section>
    )
  return (
    <section className={styles.part}>
      <h2>{changed ? 'What changed since it was reported' : 'What it says'}</h2>
      {hides && (
        <p className={styles.note}>
          What its author marked as a spoiler is left out.{' '}
          <a href={asking} rel="nofollow">
            Show all of it
          </a>
        </p>
      )}
      {changed && <Changes before={asReported} after={changed} isRevealed={isRevealed} />}
      {changed ? (
        <>
          <details>
            <summary>As it was when it was reported</summary>
            <Words version={asReported} isRevealed={isRevealed} asking={asking} />
          </details>
          <details>
            <summary>As it is now</summary>
            <Words version={changed} isRevealed={isRevealed} asking={asking} />
          </details>
        </>
      ) : (
        <Words version={asReported} isRevealed={isRevealed} asking={asking} />
      )}
    </section>
  )
}

/** Nothing can be reported that says nothing: only what was forgotten is kept so. */
const isForgotten = ({ raw, title, wholeSpoiler }: Version) => raw === '' && title === null && !wholeSpoiler

type ChangesProps = { before: Version; after: Version; isRevealed: boolean }

function Changes({ before, after, isRevealed }: ChangesProps) {
  const text = (version: Version) => (isRevealed ? version.raw : version.open)
  const marks = before.wholeSpoiler !== after.wholeSpoiler
  return (
    <>
      {before.title !== after.title && (
        <p>
          Title: from <bdi>“{before.title ?? 'none'}”</bdi> to <bdi>“{after.title ?? 'none'}”</bdi>
        </p>
      )}
      {marks && <p>{after.wholeSpoiler ? 'Marked' : 'Not marked any more'} as one whole spoiler.</p>}
      <WordDiff before={text(before)} after={text(after)} />
    </>
  )
}

type WordsProps = { version: Version; isRevealed: boolean; asking: string }

function Words({ version: { title, tree, wholeSpoiler }, isRevealed, asking }: WordsProps) {
  return (
    <div className={styles.words}>
      {title && (
        <h3>
          <bdi>{title}</bdi>
        </h3>
      )}
      {wholeSpoiler && <p className={styles.note}>Its author says that all of it tells the story.</p>}
      {(!wholeSpoiler || isRevealed) && <CookedText tree={tree} revealed={isRevealed} revealHref={asking} />}
      {tree.length === 0 && <p className={styles.note}>No words.</p>}
    </div>
  )
}
