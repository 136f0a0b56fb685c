import { OwnPart } from '@/components/accounts/own/own-frame'
import administration from '@/components/administration/administration.module.css'
import { DeskFrame } from '@/components/desk/frame'
import { Empty } from '@/components/ui/empty'
import { RESIDUE_RULES } from '@/lib/desk/paths'
import type { BuiltIn, ListedRule } from '@/lib/desk/rules/queries'
import type { Differing } from '@/lib/desk/rules/rereading'
import type { Trial } from '@/lib/desk/rules/trial'
import type { Tried } from '@/lib/desk/rules/trying'
import { ChangedDocuments } from './changed'
import { made, RuleLine } from './rule-line'
import styles from './rules.module.css'
import { TrialForm } from './trial-form'
import { TriedRule } from './tried'

type Props = {
  rules: readonly ListedRule[]
  builtIn: readonly BuiltIn[]
  trial: Trial | null
  tried: Tried | null
  saved: boolean
  differing: readonly Differing[]
}

/** By which rules something is left out of critics' documents: the built-in ones, and those of the house. */
export function RulesPage({ rules, builtIn, trial, tried, saved, differing }: Props) {
  return (
    <DeskFrame
      at={RESIDUE_RULES}
      title="Rules"
      lead="What is left out of critics’ documents. A rule cuts a line or a piece of one of at most 200 characters, never running prose; each cut is named on the receipt and can be restored."
      done={saved && 'The rule is saved. Drafts are being read again by it.'}
    >
      {trial?.draft && tried && <TriedRule draft={trial.draft} tried={tried} />}
      <OwnPart title="Rules of the house">
        {rules.length === 0 ? (
          <Empty says="There are none yet: the built-in ones are all there is." />
        ) : (
          <ul className={`${administration.list} ${administration.pairs}`}>
            {rules.map((one) => (
              <RuleLine key={one.latest.rule} rule={one} />
            ))}
          </ul>
        )}
      </OwnPart>
      <OwnPart
        id="try"
        title={trial?.typed.rule ? 'Change the rule' : 'Another rule'}
        intro="It is tried first, over the documents there are. Nothing counts before you save it."
      >
        <TrialForm trial={trial} />
      </OwnPart>
      {differing.length > 0 && (
        <OwnPart
          title="Published, and read otherwise now"
          intro="What is published stays as it is until somebody corrects it. These are the oldest."
        >
          <ChangedDocuments documents={differing} />
        </OwnPart>
      )}
      <OwnPart
        title="Built-in rules"
        intro="With what they are for, and the cuts in the documents there are."
      >
        <ul className={administration.list}>
          {builtIn.map(({ rule, name, examples, cuts }) => (
            <li key={rule}>
              <p>
                <b>{name}</b> <small>{made(cuts)}</small>
              </p>
              {examples.length > 0 && (
                <p className={styles.texts}>
                  {examples.map((example) => (
                    <code className={styles.pattern} key={example}>
                      {example}
                    </code>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      </OwnPart>
    </DeskFrame>
  )
}
