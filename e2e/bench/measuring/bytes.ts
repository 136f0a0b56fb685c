import { gzipSync } from 'node:zlib'
import { visibleText } from './page'

export type Bytes = { html: number; htmlGz: number; textGz: number; cssGz: number; scripts: number }

/** Data blocks are no scripts. */
const SCRIPT = /<script(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>/g

/** What a page weighs, and its styles, and how many scripts it has. */
export async function bytes(origin: string, body: Buffer): Promise<Bytes> {
  const html = body.toString()
  const sheets = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([link]) => {
    const href = /href="([^"]+)"/.exec(link)?.[1]
    return href ? [href.replaceAll('&amp;', '&')] : []
  })
  const styles = await Promise.all(
    sheets.map(async (href) => {
      const sheet = await fetch(new URL(href, origin), { signal: AbortSignal.timeout(10_000) })
      return gzipSync(Buffer.from(await sheet.arrayBuffer())).length
    }),
  )
  return {
    html: body.length,
    htmlGz: gzipSync(body).length,
    textGz: gzipSync(visibleText(html)).length,
    cssGz: styles.reduce((sum, size) => sum + size, 0),
    scripts: [...html.matchAll(SCRIPT)].length,
  }
}
