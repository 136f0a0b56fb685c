import administration from '@/components/administration/administration.module.css'
import { DeskFrame } from '@/components/desk/frame'
import { Keys } from '@/components/moderation/keys'
import { Empty } from '@/components/ui/empty'
import { NEEDS } from '@/lib/desk/documents/needs'
import type { Inbox, InboxFilters } from '@/lib/desk/documents/queries'
import { DESK, documentPath } from '@/lib/desk/paths'
import { dateInWords } from '@/lib/partial-date'
import styles from './inbox.module.css'
import { inboxAddress, Lists } from './lists'
import { TakeIn } from './take-in'

const KEYS = [
  ['j', 'next'],
  ['k', 'the one before'],
  ['o', 'look at it, as Enter does'],
  ['n', 'bring a document in'],
] as const

/** Documents that came, by what they need. */
export function InboxPage({ filters, counts, documents, next }: { filters: InboxFilters } & Inbox) {
  const open = counts.reduce((sum, { many }) => sum + many, 0)
  return (
    <DeskFrame at={DESK} title="Inbox" lead="What critics published, on its way to an honest entry.">
      <TakeIn isOpen={open === 0 && filters.status === 'open' && !filters.need} />
      <Lists filters={filters} counts={filters.status === 'open' ? counts : []} />
      {documents.length === 0 ? (
        <Empty says={filters.need ? 'Nothing of the kind waits.' : NOTHING[filters.status]} />
      ) : (
        <ol className={styles.documents}>
          {documents.map((document) => (
            <Line key={document.id} document={document} />
          ))}
        </ol>
      )}
      {next && (
        <a className={administration.on} href={inboxAddress({ ...filters, before: next })}>
          Earlier documents
        </a>
      )}
      <Keys help={KEYS} />
    </DeskFrame>
  )
}

const NOTHING = {
  open: 'Nothing waits. Bring a review in, and it is read at once.',
  entered: 'No document is an entry yet.',
  setAside: 'Nothing is set aside.',
} as const

function Line({ document }: { document: Inbox['documents'][number] }) {
  const { id, headline, name, title, need, status, receivedAt, receivedBy, reason } = document
  return (
    <li>
      <h2 dir="auto">
        <a href={documentPath(id)} data-row="">
          {headline ?? name}
        </a>
      </h2>
      <p>
        {title ? <cite>{title}</cite> : 'Film unknown'}
        {' · '}
        {dateInWords(receivedAt.toISOString().slice(0, 10))}
        {' · '}
        {receivedBy ? <bdi>{receivedBy.handle}</bdi> : 'by the command line'}
      </p>
      {status === 'open' && <strong>{NEEDS[need]}</strong>}
      {reason && <p dir="auto">{reason}</p>}
    </li>
  )
}
