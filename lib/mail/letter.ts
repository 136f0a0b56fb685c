/** A letter to one person, before it has a form. */
export interface Letter {
  to: string
  subject: string
  greeting: string
  paragraphs: string[]
  /** Several things, each with a way to it. */
  items?: { words: string; url: string }[]
  /** The one thing to do, where there is one. */
  button?: { words: string; url: string }
  closing: string
  /** How to get no more of its kind: a page with a button, and where a mail program asks for it by itself. */
  stop?: { page: string; oneClick: string }
}

const STOP = 'Stop these letters'

/** As plain text, every line whole. */
export function asText({ greeting, paragraphs, items = [], button, closing, stop }: Letter): string {
  const list = items.map(({ words, url }) => `${words}\n${url}`)
  const ask = button ? [`${button.words}:\n${button.url}`] : []
  const end = stop ? [`${STOP}:\n${stop.page}`] : []
  return `${[greeting, ...paragraphs, ...list, ...ask, closing, 'Balcony', ...end].join('\n\n')}\n`
}

/** As HTML that asks no other host for anything and is read on any ground, light or dark. */
export function asHtml({ subject, greeting, paragraphs, items = [], button, closing, stop }: Letter): string {
  const part = (text: string, style = '') => `<p style="margin:0 0 16px;${style}">${escaped(text)}</p>`
  const list = items.map(
    ({ words, url }) =>
      `<li style="margin:0 0 8px"><a href="${escaped(url)}" style="color:inherit">${escaped(words)}</a></li>`,
  )
  const listed =
    items.length > 0 ? `\n<ul style="margin:0 0 16px;padding-left:20px">${list.join('')}</ul>` : ''
  const way = button
    ? `<p style="margin:24px 0"><a href="${escaped(button.url)}" style="display:inline-block;padding:12px 24px;border-radius:4px;background:#b3122a;color:#ffffff;text-decoration:none;font-weight:bold">${escaped(button.words)}</a></p>
<p style="margin:0 0 16px;font-size:13px;word-break:break-all">${escaped(button.url)}</p>`
    : ''
  const end = stop
    ? `\n<p style="margin:24px 0 0;font-size:13px"><a href="${escaped(stop.page)}" style="color:inherit">${STOP}</a></p>`
    : ''
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:32px 20px;font:16px/1.5 Georgia,serif">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 28px;font-size:26px;letter-spacing:-0.5px">Balcony</p>
${[greeting, ...paragraphs].map((text) => part(text)).join('\n')}${listed}
${way}
${part(closing, 'font-size:14px')}${end}
</div>
</body>
</html>
`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
