import { OwnPart } from '@/components/accounts/own/own-frame'
import styles from './settings.module.css'

/** What nobody sets, and why not. */
export function Constants() {
  return (
    <OwnPart title="What is not set here" intro="These are the same in every house, and stand in the code.">
      <ul className={styles.constants}>
        <li>
          <b>Scores</b>, and <b>when ratings arrive unlike a film’s past</b>: anybody can work them out again,
          from the film’s own page and from the export of each decision. <a href="/method">How we score</a>
        </li>
        <li>
          <b>Half a year to appeal</b>, and one day to take an act back by one press: what members were
          promised.
        </li>
        <li>
          <b>What a report weighs</b>, and by whom it counts toward hiding: the formula is published.{' '}
          <a href="/method#reports">What a report weighs</a>
        </li>
        <li>
          <b>How long things are kept.</b> <a href="/privacy">Privacy</a>
        </li>
      </ul>
    </OwnPart>
  )
}
