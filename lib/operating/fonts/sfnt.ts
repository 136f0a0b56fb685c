/** The few numbers of a TrueType file that a page's layout depends on. */
export type Metrics = {
  ascent: number
  descent: number
  lineGap: number
  /** Advance of a character, in ems; null where the font lacks it. */
  advance: (character: string) => number | null
}

/** Reads head, hhea, hmtx and cmap of an uncompressed, static font. */
export function readMetrics(font: Buffer): Metrics {
  const table = tablesOf(font)
  const em = font.readUInt16BE(table('head') + 18)
  const hhea = table('hhea')
  const longMetrics = font.readUInt16BE(hhea + 34)
  const hmtx = table('hmtx')
  const glyphs = cmapOf(font, table('cmap'))
  return {
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
    lineGap: font.readInt16BE(hhea + 8) / em,
    advance: (character) => {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0)
      if (glyph === undefined) return null
      return font.readUInt16BE(hmtx + 4 * Math.min(glyph, longMetrics - 1)) / em
    },
  }
}

function tablesOf(font: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>()
  for (let i = 0, at = 12; i < font.readUInt16BE(4); i++, at += 16)
    offsets.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  return (tag) => {
    const offset = offsets.get(tag)
    if (offset === undefined) throw new Error(`the font has no ${tag} table`)
    return offset
  }
}

/** Characters to glyphs, from a subtable of format 4, which every font of ours has. */
function cmapOf(font: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4)
    if (font.readUInt16BE(at) === 4) readFormat4(font, at, glyphs)
  }
  return glyphs
}

function readFormat4(font: Buffer, at: number, glyphs: Map<number, number>): void {
  const size = font.readUInt16BE(at + 6)
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + size, at + 16 + 2 * size, at + 16 + 3 * size]
  for (let i = 0; i < size; i += 2) {
    const [start, delta, range] = [
      font.readUInt16BE(starts + i),
      font.readInt16BE(deltas + i),
      font.readUInt16BE(ranges + i),
    ]
    for (let code = start; code <= font.readUInt16BE(ends + i) && code !== 0xffff; code++) {
      const glyph = range ? font.readUInt16BE(ranges + i + range + 2 * (code - start)) : code
      if (!range || glyph) glyphs.set(code, (glyph + delta) & 0xffff)
    }
  }
}
