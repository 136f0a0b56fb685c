import { OwnPart } from '@/components/accounts/own/own-frame'
import administration from '@/components/administration/administration.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { saveRuleAction } from '@/lib/desk/rules/actions'
import type { RuleDraft } from '@/lib/desk/rules/schema'
import { type Changed, SHOWN_MAX, type Tried } from '@/lib/desk/rules/trying'
import styles from './rules.module.css'

const STATUS = { open: 'a draft', entered: 'published', setAside: 'set aside' } as const

/** What a rule would change, before it is saved. */
export function TriedRule({ draft, tried }: { draft: RuleDraft; tried: Tried }) {
  const { rule, version, on, name, kind, pattern, note } = draft
  const { looked, all, changed, shown } = tried
  return (
    <OwnPart
      title={on === 'yes' ? `Tried: ${pattern}` : `Without: ${pattern}`}
      intro={`Documents it would change: ${changed.toLocaleString('en')} of ${looked.toLocaleString('en')}${looked < all ? `, the newest of ${all.toLocaleString('en')}` : ''}.`}
    >
      {shown.length > 0 && (
        <ul className={administration.list}>
          {shown.map((document) => (
            <ChangedDocument key={document.id} document={document} />
          ))}
        </ul>
      )}
      {changed > SHOWN_MAX && <p>These are the newest {SHOWN_MAX}.</p>}
      <ActionForm
        action={saveRuleAction}
        submit={
          on === 'no' ? 'Switch it off' : rule === undefined ? 'Save this rule' : 'Save the next version'
        }
        hidden={{
          ...{ rule: String(rule ?? ''), version: String(version ?? ''), on },
          ...{ name, kind, pattern, note: note ?? '' },
        }}
      />
    </OwnPart>
  )
}

function ChangedDocument({ document: { id, name, status, cut, kept } }: { document: Changed }) {
  return (
    <li>
      <p>
        Document {id}, {name} <small>{STATUS[status]}</small>
      </p>
      <Texts says="Left out" texts={cut} isCut />
      <Texts says="In the text again" texts={kept} />
    </li>
  )
}

function Texts({ says, texts, isCut = false }: { says: string; texts: readonly string[]; isCut?: boolean }) {
  if (texts.length === 0) return null
  return (
    <p className={styles.texts}>
      <small>{says}</small>
      {texts.map((text, n) => {
        const key = `${n} ${text}`
        return isCut ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
      })}
    </p>
  )
}
