import { presentNotice } from '@/lib/site-settings/notice'
import type { Block, Inline } from '@/lib/text/tree'
import styles from './site-notice.module.css'

/** What administrators say above every page, to everybody. */
export async function SiteNotice() {
  const notice = await presentNotice()
  return notice.length === 0 ? null : <NoticeText notice={notice} />
}

/** Paragraphs alone: a notice has nothing else, and every page pays for how it looks. */
export function NoticeText({ notice }: { notice: readonly Block[] }) {
  return (
    <aside className={styles.notice} aria-label="Notice">
      {notice.map(paragraph)}
    </aside>
  )
}

const paragraph = (block: Block, at: number) =>
  block.tag === 'p' && (
    <p key={at} dir="auto">
      {block.has.map(drawn)}
    </p>
  )

function drawn(inline: Inline, at: number) {
  if (typeof inline === 'string') return inline
  if (inline.tag === 'br') return <br key={at} />
  if (!('has' in inline)) return null
  const inside = inline.has.map(drawn)
  if (inline.tag === 'em') return <em key={at}>{inside}</em>
  if (inline.tag === 'strong') return <strong key={at}>{inside}</strong>
  if (inline.tag !== 'a') return null
  return (
    <a key={at} href={inline.href}>
      {inside}
    </a>
  )
}
