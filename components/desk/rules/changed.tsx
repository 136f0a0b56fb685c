import administration from '@/components/administration/administration.module.css'
import { documentPath } from '@/lib/desk/paths'
import type { DocumentStatus } from '@/prisma/generated/enums'
import styles from './rules.module.css'

const STATUS = { open: 'a draft', entered: 'published', setAside: 'set aside' } as const

/** A document that is read otherwise, with what goes from its text and what comes back into it. */
type Changed = {
  id: number
  name: string
  status: DocumentStatus
  cut: readonly string[]
  kept: readonly string[]
  fields?: readonly string[]
}

export function ChangedDocuments({ documents }: { documents: readonly Changed[] }) {
  if (documents.length === 0) return null
  return (
    <ul className={administration.list}>
      {documents.map(({ id, name, status, cut, kept, fields = [] }) => (
        <li key={id}>
          <p>
            <a href={documentPath(id)}>
              Document {id}, {name}
            </a>{' '}
            <small>{STATUS[status]}</small>
          </p>
          <Texts says="Left out" texts={cut} isCut />
          <Texts says="In the text again" texts={kept} />
          {fields.length > 0 && (
            <p>
              <small>Would say otherwise: {fields.join(', ')}</small>
            </p>
          )}
        </li>
      ))}
    </ul>
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
