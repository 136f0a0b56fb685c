import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { changeHandleAction } from '@/lib/members/actions'
import type { FormerHandle } from '@/lib/members/changing-handle'
import { HANDLE_MAX, HANDLE_MIN, profilePath } from '@/lib/members/handles'
import { formatsOf } from '@/lib/preferences/schema'
import { inDays } from './days'
import { OwnFrame, OwnPart } from './own-frame'

type Props = { viewer: Pick<Viewer, 'handle' | 'formats'>; former: readonly FormerHandle[]; isDone: boolean }

/** Where one changes one’s handle. */
export function HandlePage({ viewer, former, isDone }: Props) {
  const { handle } = viewer
  return (
    <OwnFrame
      at="/account/handle"
      title="Handle"
      lead={
        <>
          You are <b>{handle}</b> here, and your page is at{' '}
          <a href={profilePath(handle)}>/members/{handle}</a>.
        </>
      }
      done={isDone && `You are ${handle} now. Links to your former handle lead here.`}
    >
      <ActionForm
        action={changeHandleAction}
        submit="Change the handle"
        fields={[
          {
            name: 'handle',
            label: 'New handle',
            hint: `${HANDLE_MIN} to ${HANDLE_MAX} letters of one script, digits, - or _. Twice in thirty days at most.`,
            autoComplete: 'username',
            maxLength: HANDLE_MAX,
            minLength: HANDLE_MIN,
          },
        ]}
      />
      {former.length > 0 && (
        <OwnPart
          title="Still yours"
          intro="What you were called before leads to you for a year. Until then nobody else can have it, and you may take it back."
        >
          <dl>
            {former.map(({ key, until }) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>until {inDays(until, formatsOf(viewer))}</dd>
              </div>
            ))}
          </dl>
        </OwnPart>
      )}
    </OwnFrame>
  )
}
