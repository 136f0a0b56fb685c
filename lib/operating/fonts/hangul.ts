const FIRST = 0xac00
const LAST = 0xd7a3

/** Syllables to a block: a rare one costs a reader one file of about 80 kB. */
const BLOCK = 700

/** All 11,172 syllables in contiguous blocks. */
export function hangulBlocks(): [number, number][] {
  const blocks: [number, number][] = []
  for (let from = FIRST; from <= LAST; from += BLOCK) blocks.push([from, Math.min(from + BLOCK - 1, LAST)])
  return blocks
}

/** What names and titles are mostly made of: surnames, given names, words common in film titles. */
const FREQUENT = `
  김이박최정강조윤장임한오서신권황안송전홍유고문양손배백남심노하곽성차주우구민나진지엄원천방공현함변여추
  준호영수재은희경미숙자순훈동상종혁규환승찬건태형병창용식섭웅률솔빛아린혜예다별근학완충림
  의는을를에로와과만들고가도사남녀너리밤날생부산행괴물세계왕
  발레리나더글로그랑김`

export const COMMON_SYLLABLES = [...new Set(FREQUENT.replace(/\s/g, ''))].sort()
