import { OwnPart } from '@/components/accounts/own/own-frame'
import administration from '@/components/administration/administration.module.css'
import { ModerationFrame } from '@/components/moderation/frame'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import { hasRole } from '@/lib/members/policy'
import { TEXT_RULES } from '@/lib/moderation/paths'
import type { Tried } from '@/lib/moderation/rules/dry-run'
import type { EndedRule, ListedRule } from '@/lib/moderation/rules/queries'
import type { Trial } from '@/lib/moderation/rules/trial'
import { DryRun } from './dry-run'
import { EndedLine, RuleLine } from './rule-lines'
import { TrialForm } from './trial-form'
import { EFFECTS, WHERE } from './words'

type Props = {
  viewer: Viewer
  rules: readonly ListedRule[]
  ended: readonly EndedRule[]
  trial: Trial | null
  tried: Tried | null
}

/** What texts are looked through for when they are posted or changed, and what that does. */
export function RulesPage({ viewer, rules, ended, trial, tried }: Props) {
  const mayChange = hasRole(viewer, 'administrator')
  return (
    <ModerationFrame
      viewer={viewer}
      at={TEXT_RULES}
      title="Rules for texts"
      lead="What is looked for in all that others read, when it is posted or changed. Case, accents, unseen signs and look-alike letters make no difference."
    >
      {trial?.draft && tried && <DryRun draft={trial.draft} tried={tried} />}
      {rules.length === 0 ? (
        <Empty says="There are no rules yet: nothing is looked for." />
      ) : (
        <ul className={`${administration.list} ${administration.pairs}`}>
          {rules.map((one) => (
            <RuleLine key={one.id} rule={one} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {mayChange && (
        <OwnPart
          id="try"
          title={trial?.typed.replaces ? 'Change the rule' : 'Another rule'}
          intro="It is tried first, over the texts of the last thirty days. Nothing counts before you save it."
        >
          <TrialForm trial={trial} />
        </OwnPart>
      )}
      <OwnPart
        title="What each does"
        intro="Whoever wrote the text is told of all but a flag, which changes nothing for them."
      >
        <dl>
          {Object.entries(EFFECTS).map(([effect, { words, means }]) => (
            <div key={effect}>
              <dt>{words}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </OwnPart>
      <OwnPart title="Where it is looked" intro="What is its author’s alone is not looked through.">
        <dl>
          {WHERE.map(({ what, means }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </OwnPart>
      {ended.length > 0 && (
        <OwnPart title="Rules that ended" intro="The latest first.">
          <ul className={administration.list}>
            {ended.map((one) => (
              <EndedLine key={one.id} rule={one} />
            ))}
          </ul>
        </OwnPart>
      )}
    </ModerationFrame>
  )
}
