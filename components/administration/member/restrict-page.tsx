import { AdministrationFrame } from '@/components/administration/frame'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Guideline } from '@/lib/guidelines/queries'
import { silenceAction, suspendAction } from '@/lib/members/standing/actions'
import { LENGTHS, REASON_MAX, REASON_MIN } from '@/lib/members/standing/schema'

const ACTS = {
  suspend: {
    verb: 'Suspend',
    action: suspendAction,
    lead: 'All their sessions end. They may sign in to read your reason, and nothing else.',
  },
  silence: {
    verb: 'Silence',
    action: silenceAction,
    lead: 'They go on reading and looking after their account, but cannot post.',
  },
}

type Props = {
  viewer: Viewer
  member: { id: number; handle: string }
  act: keyof typeof ACTS
  guidelines: readonly Guideline[]
}

/** Asks why and for how long: the member reads every word of it. */
export function RestrictPage({ viewer, member, act, guidelines }: Props) {
  const { verb, action, lead } = ACTS[act]
  const rules = guidelines.map(({ rule, text }) => ({ value: rule, words: text }))
  const lengths = Object.entries(LENGTHS).map(([value, { words }]) => ({ value, words }))
  return (
    <AdministrationFrame
      viewer={viewer}
      at="/administration/members"
      title={`${verb} ${member.handle}`}
      lead={lead}
    >
      <ActionForm
        action={action}
        submit={verb}
        hidden={{ member: String(member.id) }}
        fields={[
          { name: 'length', label: 'For how long', type: 'choice', choices: lengths, value: 'week' },
          { name: 'rule', label: 'Which rule', type: 'choice', choices: rules, value: 'people' },
          {
            name: 'reason',
            label: 'Why',
            hint: 'The member reads this. Say what they did, and where.',
            type: 'lines',
            minLength: REASON_MIN,
            maxLength: REASON_MAX,
          },
        ]}
      />
    </AdministrationFrame>
  )
}
