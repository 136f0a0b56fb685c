import { inWords as numberInWords } from '@/lib/words'
import { RESIDUE } from './patterns'

const REPEATS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  repeat: ['passage printed twice', 'passages printed twice'],
  'near-repeat': ['passage printed twice, nearly the same', 'passages printed twice, nearly the same'],
}

/** What a rule leaves out: one of it, or several. */
const says = (rule: string): readonly [one: string, several: string] =>
  REPEATS[rule] ?? RESIDUE.find((one) => one.rule === rule)?.says ?? saysHouse(rule)

/** What a rule of the house leaves out, as its name says. */
function saysHouse(rule: string): readonly [one: string, several: string] {
  const name = rule.replace(/^house\/\d+\/\d+: /, '')
  return [`passage left out as “${name}”`, `passages left out as “${name}”`]
}

export const ruleWords = (rule: string): string => says(rule)[0]

/** A receipt as readers are told it: “one advertisement marker, two passages printed twice”. */
export function receiptInWords(receipt: readonly { rule: string; many: number }[]): string {
  if (receipt.length === 0) return 'Nothing'
  const parts = receipt.map(({ rule, many }) => `${numberInWords(many)} ${says(rule)[many === 1 ? 0 : 1]}`)
  return parts.join(', ').replace(/^./, (first) => first.toUpperCase())
}
