import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import type { Guideline } from '@/lib/guidelines/queries'
import { decideCaseAction } from '@/lib/moderation/cases/actions'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import styles from './case.module.css'
import { decisionsFor } from './decisions'

type Props = { found: WholeCase; guidelines: readonly Guideline[] }

/** Every way to decide the case. Each closes it, and can be taken back. */
export function Decide({ found, guidelines }: Props) {
  const decisions = decisionsFor(found)
  return (
    <section className={styles.part}>
      <h2>Decide</h2>
      <ul className={styles.decisions}>
        {decisions.map(({ act, words, leaves, isFree }) => (
          <li key={act}>
            {isFree ? (
              <>
                <ActionForm
                  action={decideCaseAction}
                  submit={words}
                  hidden={{ case: String(found.id), act }}
                />
                <small>{leaves}</small>
              </>
            ) : (
              <ActionForm
                action={decideCaseAction}
                submit={words}
                hidden={{ case: String(found.id), act }}
                fields={whyFields(act, guidelines)}
                fold={{ words: <Words words={words} leaves={leaves} /> }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ words, leaves }: { words: string; leaves: string }) {
  return (
    <>
      <b>{words}</b> <small>{leaves}</small>
    </>
  )
}

/** Rule and reason: the author reads both. */
function whyFields(act: string, guidelines: readonly Guideline[]): FieldProps[] {
  const rules = guidelines.map(({ rule, text }) => ({ value: rule, words: text }))
  return [
    {
      ...{ name: 'rule', id: `${act}-rule`, label: 'Which rule', type: 'choice' },
      choices: [{ value: '', words: 'Choose …' }, ...rules],
    },
    {
      ...{ name: 'reason', id: `${act}-reason`, label: 'Why', type: 'lines' },
      ...{ hint: 'The author reads this.', minLength: REASON_MIN, maxLength: REASON_MAX },
    },
  ]
}
