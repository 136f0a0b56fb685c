import { ActionForm } from '@/components/ui/action-form'
import { chooseVisibilityAction } from '@/lib/visibility/actions'
import { VISIBILITIES } from '@/lib/visibility/schema'
import type { Visibility } from '@/prisma/generated/enums'
import { OwnFrame } from './own-frame'

type Props = {
  chosen: { diaryVisibility: Visibility; watchlistVisibility: Visibility }
  isDone: boolean
}

const choices = Object.entries(VISIBILITIES).map(([value, words]) => ({ value, words }))

/** Who may look at what one keeps. */
export function VisibilityPage({ chosen, isDone }: Props) {
  return (
    <OwnFrame
      at="/account/visibility"
      title="Visibility"
      lead="Who may look at what you keep. For all others it is not there. Each list has a choice of its own; reviews are for everybody."
      done={isDone && 'So it is, from now on.'}
    >
      <ActionForm
        action={chooseVisibilityAction}
        submit="Save who sees what"
        fields={[
          {
            name: 'diaryVisibility',
            label: 'Your diary',
            hint: 'The days on which you saw films, and what you noted.',
            type: 'choice',
            value: chosen.diaryVisibility,
            choices,
          },
          {
            name: 'watchlistVisibility',
            label: 'Your watchlist',
            hint: 'The films you mean to see.',
            type: 'choice',
            value: chosen.watchlistVisibility,
            choices,
          },
        ]}
      />
    </OwnFrame>
  )
}
