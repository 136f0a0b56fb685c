import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { choosePreferencesAction } from '@/lib/preferences/actions'
import { APPEARANCES, FORMATS, formatsOf } from '@/lib/preferences/schema'
import { inDays } from './days'
import { OwnFrame } from './own-frame'

type Props = { viewer: Pick<Viewer, 'appearance' | 'formats' | 'createdAt'>; isDone: boolean }

const choices = (of: Record<string, string>) => Object.entries(of).map(([value, words]) => ({ value, words }))

/** Where one chooses how the site looks and writes. */
export function PreferencesPage({ viewer, isDone }: Props) {
  const formats = formatsOf(viewer)
  return (
    <OwnFrame
      at="/account/preferences"
      title="Preferences"
      lead="How Balcony looks, and how it writes to you. It counts wherever you are signed in."
      done={isDone && 'So it shall be.'}
    >
      <ActionForm
        action={choosePreferencesAction}
        submit="Save the preferences"
        fields={[
          {
            name: 'appearance',
            label: 'Appearance',
            type: 'choice',
            value: viewer.appearance,
            choices: choices(APPEARANCES),
          },
          {
            name: 'formats',
            label: 'Dates and numbers',
            hint: `On the pages of your account: ${inDays(viewer.createdAt, formats)}.`,
            type: 'choice',
            value: formats,
            choices: choices(FORMATS),
          },
        ]}
      />
    </OwnFrame>
  )
}
