import styles from './search.module.css'

/** Said where nothing is spelled as typed: what might have been meant. */
export function Suggestions({ typed, spellings }: { typed: string; spellings: readonly string[] }) {
  return (
    <p className={styles.suggestions}>
      Nothing is spelled “{typed}”. Did you mean{' '}
      {spellings.map((spelling, place) => (
        <span key={spelling}>
          {place > 0 && (place === spellings.length - 1 ? ' or ' : ', ')}
          <a href={`/search?q=${encodeURIComponent(spelling)}`}>{spelling}</a>
        </span>
      ))}
      ?
    </p>
  )
}
