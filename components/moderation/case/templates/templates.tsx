'use client'
import type { MouseEvent } from 'react'
import type { Template } from '@/lib/moderation/templates/queries'
import styles from './templates.module.css'

type Props = {
  act: string
  /** The address of this page. */
  at: string
  templates: readonly Template[]
}

/** What a reason may begin with: each is the address of this page with it in the form, and with scripts is put there. */
export function Templates({ act, at, templates }: Props) {
  if (templates.length === 0) return null
  return (
    <div className={styles.templates}>
      <p id={`${act}-templates`}>Begin with</p>
      <ul aria-labelledby={`${act}-templates`}>
        {templates.map((one) => (
          <li key={one.id}>
            <a
              href={`${at}${at.includes('?') ? '&' : '?'}template=${one.id}#${act}-reason`}
              onClick={(event) => putIn(event, one)}
            >
              {shortened(one.text)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Before what was typed, so that nothing of that is lost; its rule is chosen with it. */
function putIn(event: MouseEvent<HTMLAnchorElement>, { rule, text }: Template) {
  const around = event.currentTarget.closest('[data-key], section')
  const reason = around?.querySelector<HTMLTextAreaElement>('textarea[name="reason"]')
  const choice = around?.querySelector<HTMLSelectElement>('select[name="rule"]')
  if (!reason || !choice) return
  event.preventDefault()
  const typed = reason.value.trim()
  if (!typed.includes(text)) reason.value = typed === '' ? text : `${text}\n\n${typed}`
  choice.value = rule
  reason.focus()
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 90).trimEnd()} …` : line
}
