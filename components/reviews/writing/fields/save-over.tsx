import styles from './fields.module.css'

/** For who was told that a newer draft was saved elsewhere, and means this one. */
export function SaveOver({ film }: { film: string }) {
  return (
    <p className={styles.check}>
      <input type="checkbox" id="over" name="over" value="yes" />
      <label htmlFor="over">Save this one over the newer draft</label>
      <small>
        <a href={`/films/${film}/review`} target="_blank" rel="noreferrer">
          See the newer one in a new tab
        </a>
      </small>
    </p>
  )
}
