import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import { changeSettingAction, resetSettingAction } from '@/lib/site-settings/actions'
import type { ListedSetting } from '@/lib/site-settings/queries'
import { type Key, REGISTER } from '@/lib/site-settings/register'
import styles from './settings.module.css'

type Props = { of: Key; setting: ListedSetting }

/** The ways to set it, and to leave it to the default. */
export function Change({ of, setting: { value, version, isDefault } }: Props) {
  const { kind, title } = REGISTER[of]
  if (kind === 'choice')
    return (
      <p>
        <a href={REGISTER[of].page}>Set it on its own page</a>
      </p>
    )
  const hidden = { setting: of, seen: String(version) }
  return (
    <div className={styles.ways}>
      <ActionForm
        action={changeSettingAction}
        submit="Set it"
        label={`Set it: ${title}`}
        hidden={hidden}
        fields={[fieldOf(of, String(value))]}
        fold={{
          words: (
            <>
              Change<span className="unseen"> “{title}”</span>
            </>
          ),
        }}
      />
      {!isDefault && (
        <ActionForm
          action={resetSettingAction}
          submit="Back to the default"
          label={`Back to the default: ${title}`}
          hidden={hidden}
          quiet
        />
      )}
    </div>
  )
}

function fieldOf(of: Key, value: string): FieldProps {
  const setting = REGISTER[of]
  const common = { name: 'value', id: `${of}-value`, value }
  if (setting.kind === 'number') {
    const { least, most, unit } = setting
    const hint = `${least.toLocaleString('en')} to ${most.toLocaleString('en')} ${unit}.`
    return { ...common, label: 'New value', hint, maxLength: 9 }
  }
  if (setting.kind === 'choice') return { ...common, label: 'New value' }
  const hint = `Up to ${setting.most.toLocaleString('en')} characters.`
  return {
    ...{ ...common, label: 'New text', hint, optional: true, maxLength: setting.most },
    type: setting.kind === 'prose' ? 'lines' : 'text',
  }
}
