/** A budget in whole units of its currency. */
export type Budget = { amount: number; currency: string }

const CURRENCIES: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  '€': 'EUR',
  EUR: 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  '₩': 'KRW',
  KRW: 'KRW',
  WON: 'KRW',
  원: 'KRW',
  '¥': 'JPY',
  JPY: 'JPY',
  円: 'JPY',
  YEN: 'JPY',
  '₹': 'INR',
  INR: 'INR',
  DOLLARS: 'USD',
  CAD: 'CAD',
  AUD: 'AUD',
}
const UNITS: [RegExp, number][] = [
  [/^(?:b|bn|billions?|milliarden?|mrd\.?|milliards?)$/i, 1e9],
  [/^(?:m|mio\.?|mn|millions?|millionen|millones|milioni)$/i, 1e6],
  [/^(?:k|thousand|mille|tausend|mil)$/i, 1e3],
  [/^crores?$/i, 1e7],
  [/^억$|^億$/, 1e8],
]
const SIGN = String.raw`US\$|[$€£₩¥₹원円]|USD|EUR|GBP|KRW|JPY|INR|CAD|AUD|euros?|won|yen|dollars`
const MONEY = new RegExp(
  String.raw`(${SIGN})?\s?(\d{1,3}(?:[.,\s]\d{3}){1,4}|\d{1,12}(?:[.,]\d{1,2})?)\s?([\p{L}]{1,9}\.?)?\s?(?:d['’]|de\s)?(${SIGN})?`,
  'iu',
)

/** What a budget's line says; null where nothing is said, or nothing is what it says. */
export function budgetIn(text: string): Budget | null {
  const match = MONEY.exec(text)
  if (!match) return null
  const [, before, digits = '', word = '', after] = match
  const sign = [before, after, word].map((one) => CURRENCIES[(one ?? '').toUpperCase()]).find(Boolean)
  const times = UNITS.find(([unit]) => unit.test(word))?.[1] ?? 1
  const amount = Math.round(plain(digits) * times)
  return sign && amount > 0 && amount < 1e13 ? { amount, currency: sign } : null
}

/** Figures without the signs that group them; a sign before one or two last figures is the decimal's. */
const plain = (digits: string) =>
  Number(
    /[.,]\d{3}(?!\d)/.test(digits) || /\s/.test(digits)
      ? digits.replace(/[.,\s]/g, '')
      : digits.replace(',', '.'),
  )
