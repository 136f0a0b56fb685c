import { ActionForm } from '@/components/ui/action-form'
import { decideFieldAction, undecideFieldAction } from '@/lib/desk/actions'
import type { KeptField } from '@/lib/desk/fields/decided'
import styles from './document.module.css'
import { formOf } from './field-forms'
import { inWords } from './in-words'
import { sureness } from './sureness'

type Props = {
  document: number
  field: KeptField
  /** What it is called, for who does not see where it stands. */
  words: string
  /** Nothing more is decided about an entry here. */
  isOpen: boolean
}

const DECIDED = { accepted: 'Accepted', corrected: 'Said by an editor', rejected: 'Rejected' } as const

/** One thing read: what it says, how surely, where, and what becomes of it. */
export function FieldCard({ document, field, words, isOpen }: Props) {
  const { name, position, proposed, confidence, start, decision, value, decidedAt } = field
  const hidden = {
    ...{ document: String(document), name, position: String(position) },
    seen: decidedAt?.toISOString() ?? '',
  }
  const place = `${name}-${position}`
  const label = position > 0 ? `${words}, ${position + 1}` : words
  const shown = value ?? proposed
  return (
    <div className={styles.field} id={place}>
      <p className={styles.says} dir="auto">
        {shown === null ? (
          <em>{decision === 'rejected' ? 'There is none.' : 'Nothing was read.'}</em>
        ) : (
          inWords(name, shown)
        )}
      </p>
      <p className={styles.how}>
        {decision ? (
          <b data-decision={decision}>
            {decision === 'rejected' && proposed === null ? 'None, as an editor said' : DECIDED[decision]}
          </b>
        ) : (
          proposed !== null && `Read so, ${sureness(confidence)}`
        )}
        {start !== null && (
          <>
            {' · '}
            <a href={`#at-${start}`} aria-label={`${label}: where it stands in the text`}>
              in the text
            </a>
          </>
        )}
      </p>
      {isOpen && (
        <div className={styles.acts}>
          {decision ? (
            <span data-key="u">
              <ActionForm
                action={undecideFieldAction}
                submit="Undo"
                label={`${label}: undo`}
                hidden={{ ...hidden, decision }}
                quiet
              />
            </span>
          ) : (
            <>
              {proposed !== null && (
                <span data-key="a">
                  <ActionForm
                    action={decideFieldAction}
                    submit="Accept"
                    label={`${label}: accept`}
                    hidden={{ ...hidden, decision: 'accepted' }}
                    quiet
                  />
                </span>
              )}
              <span data-key="x">
                <ActionForm
                  action={decideFieldAction}
                  submit={proposed === null ? 'There is none' : 'Reject'}
                  label={`${label}: ${proposed === null ? 'there is none' : 'reject'}`}
                  hidden={{ ...hidden, decision: 'rejected' }}
                  quiet
                />
              </span>
            </>
          )}
          {name !== 'spoiler' && (
            <div data-key="c">
              <ActionForm
                action={decideFieldAction}
                submit="Say so"
                label={`${label}: say so`}
                hidden={{ ...hidden, decision: 'corrected' }}
                fields={formOf(name, place, shown)}
                fold={{
                  words: (
                    <span>
                      {shown === null ? 'Write it' : 'Correct'}
                      <span className="unseen">: {label}</span>
                    </span>
                  ),
                  className: styles.fold,
                }}
              />
            </div>
          )}
        </div>
      )}
    </div>
  )
}
