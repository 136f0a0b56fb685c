import { isSigned, signature } from './signing'

const MAC_LENGTH = 12

/**
 * Where a page of a list begins: after this row. Signed for its list, so that only cursors we handed out lead to a
 * page; otherwise anybody could fill the store of kept pages by counting upwards.
 */
export function makeCursor(list: string, id: number): string {
  const text = id.toString(36)
  return `${text}-${mac(list, text)}`
}

/** The row a cursor names, or null for one we never made for this list. */
export function readCursor(list: string, cursor: string): number | null {
  const [, text, given] = /^([0-9a-z]{1,7})-([\w-]{12})$/.exec(cursor) ?? []
  if (!text || !given) return null
  if (!isSigned(`cursor\n${list}`, text, given)) return null
  const id = Number.parseInt(text, 36)
  return id.toString(36) === text && id <= 2_147_483_647 ? id : null
}

const mac = (list: string, text: string) => signature(`cursor\n${list}`, text, MAC_LENGTH)
