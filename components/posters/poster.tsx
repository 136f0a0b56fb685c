import { type Choice, choosePoster, type Pictured } from './choose'
import { COMPOSITIONS } from './compositions'
import { PALETTES, type Palette } from './palettes'
import styles from './poster.module.css'
import { SETTINGS } from './settings'

/** Longer titles are cut at a word: the page beside the poster has them whole. */
const MOST = 84

type Props = { film: Pictured; label?: string; choice?: Choice }

/** A typographic poster, drawn from title, year and genres. Decoration unless it is given a label. */
export function Poster({ film, label, choice = choosePoster(film) }: Props) {
  const [ground, first, second, ink] = PALETTES[choice.palette] as Palette
  const art = COMPOSITIONS[choice.composition]({ g: ground, a: first, b: second, k: choice.variant })
  const words = {
    title: shortened(film.title.normalize('NFC')),
    year: film.year ? String(film.year) : '',
    art,
  }
  return (
    <svg
      className={styles.poster}
      viewBox="0 0 240 360"
      fill={ink}
      role={label && 'img'}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path fill={ground} d="M0 0h240v360H0z" />
      {SETTINGS[choice.setting](words)}
    </svg>
  )
}

function shortened(title: string): string {
  if (title.length <= MOST) return title
  return `${title.slice(0, MOST).replace(/\s+\S*$/, '')}…`
}
