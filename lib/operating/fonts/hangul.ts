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
  김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모
  준호영수재은희경미숙자순철훈동상종혁규환승찬건태형광병창용식섭웅률람솔빛아린혜예다별효보근학완범필중충림현
  의는을를에로와과만들고가바사카타파그녀너리밤날랑살억생올드이부산행괴물더버닝쥐저씨세계곡량극직업어헤결밀시스봄름겨울왕휘며둑국택운변베테암해대죄내
  발레리나레무글로크걸셀러브티집징임킹덤옥트홈작악꽃애`

export const COMMON_SYLLABLES = [...new Set(FREQUENT.replace(/\s/g, ''))].sort()
