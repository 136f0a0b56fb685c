import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import { markReadAction } from '@/lib/notifications/actions'
import type { Notification } from '@/lib/notifications/told'
import { asLine, type Piece, told } from '@/lib/notifications/words'
import { dateInWords } from '@/lib/partial-date'
import styles from './notifications.module.css'

type Props = { notification: Notification; reader: { handle: string } }

/** One thing that happened, and the way there. */
export function NotificationLine({ notification, reader }: Props) {
  const { kind, thing, lastId, isUnread, on } = notification
  const said = told(notification, reader)
  return (
    <li className={isUnread ? styles.unread : undefined}>
      <div>
        <p>
          <a href={said.path}>
            {isUnread && <span className="unseen">Unread: </span>}
            {said.says.map((piece, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has its order
              <Said key={i} piece={piece} />
            ))}
          </a>
          <time dateTime={on}>{dateInWords(on)}</time>
        </p>
        {said.because && <blockquote dir="auto">{said.because}</blockquote>}
      </div>
      {isUnread && (
        <ActionForm
          action={markReadAction}
          submit="Mark as read"
          label={`Mark as read: ${asLine(said)}`}
          hidden={{ kind, thing, upTo: String(lastId) }}
          quiet
        />
      )}
    </li>
  )
}

function Said({ piece }: { piece: Piece }) {
  if (typeof piece === 'string') return piece
  if ('name' in piece)
    return (
      <b>
        <bdi>{piece.name}</bdi>
      </b>
    )
  return (
    <cite>
      <Spelled>{piece.title}</Spelled>
    </cite>
  )
}
