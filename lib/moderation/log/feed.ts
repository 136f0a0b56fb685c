import { DECIDED_BY } from '@/lib/moderation/words'
import { addressOf } from '@/lib/site'
import { capital } from '@/lib/words'
import type { LogLine } from './line'
import { actPath, FEED, LOG } from './path'
import { inOneLine, since } from './saying'

/** When a line last said something else. */
const changed = ({ at, undoneAt, appealedAt }: LogLine): Date =>
  new Date(Math.max(+at, +(undoneAt ?? 0), +(appealedAt ?? 0)))

/** The latest of the log as Atom (RFC 4287). An act that was taken back or appealed against is the same entry, updated. */
export function logFeed(lines: readonly LogLine[], recordsSince: Date): string {
  const updated = new Date(Math.max(+recordsSince, ...lines.map((line) => +changed(line))))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escaped(addressOf(LOG))}</id>
<title>Balcony: moderation log</title>
<subtitle>What moderators and automatic rules did here, and by which rule.</subtitle>
<updated>${updated.toISOString()}</updated>
<author><name>Balcony</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(addressOf(FEED))}"/>
<link rel="alternate" type="text/html" href="${escaped(addressOf(LOG))}"/>
${lines.map(entry).join('\n')}
</feed>
`
}

function entry(line: LogLine): string {
  const address = escaped(addressOf(actPath(line.id)))
  const sentences = [line.text, `Decided by ${DECIDED_BY[line.decider]}.`, since(line)].filter(
    (one) => one !== null,
  )
  return `<entry>
<id>${address}</id>
<title>${escaped(inOneLine(line))}</title>
<published>${line.at.toISOString()}</published>
<updated>${changed(line).toISOString()}</updated>
<category term="${line.kind}"/>${line.rule ? `<category term="${line.rule}" label="rule"/>` : ''}
<link rel="alternate" type="text/html" href="${address}"/>
<content type="text">${escaped(sentences.map(capital).join('\n'))}</content>
</entry>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML has it; signs that XML 1.0 has no place for are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
