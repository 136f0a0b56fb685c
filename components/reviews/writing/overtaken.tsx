import { WordDiff } from '@/components/text/word-diff'
import type { Start } from '@/lib/reviews/own/starting'
import { saidInWords } from './fields/said-in-words'
import { FORM } from './limits'
import styles from './writing.module.css'

type Props = { by: NonNullable<Start['overtakenBy']>; drafted: string }

/** Two states of one review: what was posted meanwhile, and what was written from an earlier one. */
export function Overtaken({ by: { body, differs }, drafted }: Props) {
  return (
    <section className={styles.overtaken} aria-labelledby="overtaken">
      <h2 id="overtaken">Two texts of one review</h2>
      <p>
        While you wrote here, your review was posted from another place. That one stands; nothing of yours is
        lost. Here is what differs, the posted text struck through, yours underlined. Below is yours: post it,
        and it takes the other’s place.
      </p>
      <WordDiff before={body} after={drafted} />
      {differs.length > 0 && (
        <table>
          <caption>What else differs</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Posted</th>
              <th scope="col">Yours, below</th>
            </tr>
          </thead>
          <tbody>
            {differs.map(({ field, posted, drafted: own }) => {
              const { name, words } = saidInWords(field)
              return (
                <tr key={field}>
                  <th scope="row">{name}</th>
                  <td>
                    <bdi>{words(posted)}</bdi>
                    <button type="submit" form={FORM} name="does" value={`take ${field}`}>
                      Take this<span className="unseen"> for “{name}”</span>
                    </button>
                  </td>
                  <td>
                    <bdi>{words(own)}</bdi>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {body !== drafted && (
        <details>
          <summary>The posted text, whole</summary>
          <p className={styles.raw}>{body}</p>
        </details>
      )}
    </section>
  )
}
