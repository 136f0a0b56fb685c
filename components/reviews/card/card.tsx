import type { ReactNode } from 'react'
import { CookedText } from '@/components/text/cooked-text'
import type { Chip } from '@/lib/reviews/reading/card-schema'
import type { Block } from '@/lib/text/tree'
import { Chips } from './chips'
import styles from './review.module.css'
import { Stars } from './stars'

type Props = {
  id?: string
  halfStars: number | null
  /** Whose it is, and its days. */
  said: ReactNode
  /** What its author is called, where it has no title. */
  name: string
  title: string | null
  language: string | null
  /** Its own page; null of one that has none yet, whose links lead nowhere. */
  here: string | null
  text: Block[]
  isRevealed: boolean
  /** Nothing of it is shown, since all of it tells the story. */
  isWithheld: boolean
  chips: readonly Chip[]
  /** Whose other reviews its chips lead to. */
  film: string | null
  /** The way on, where this is only how it begins. */
  more?: ReactNode
  children?: ReactNode
}

/** A review as cards show it, whether it stands in a list or is still being written. */
export function Card({ id, halfStars, said, name, title, language, here, text, ...rest }: Props) {
  const { isRevealed, isWithheld, chips, film, more, children } = rest
  const heading = title ? <bdi>{title}</bdi> : <Untitled name={name} />
  return (
    <article className={styles.card} id={id}>
      <header>
        {halfStars ? <Stars halfStars={halfStars} /> : <p className={styles.none}>no stars</p>}
        {said}
      </header>
      <div>
        <h3 lang={title && language ? language : undefined}>
          {here ? <a href={here}>{heading}</a> : heading}
        </h3>
        {isWithheld ? (
          <p className={styles.whole}>
            This whole review tells the story.{' '}
            <a href={`${here}/revealed`} rel="nofollow">
              Read it all the same
            </a>
          </p>
        ) : (
          <div lang={language ?? undefined}>
            <CookedText tree={text} revealed={isRevealed} revealHref={`${here}/revealed`} />
          </div>
        )}
        {more}
        <Chips chips={chips} film={film} />
        {children}
      </div>
    </article>
  )
}

function Untitled({ name }: { name: string }) {
  return (
    <>
      A review by <bdi>{name}</bdi>
    </>
  )
}
