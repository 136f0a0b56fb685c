import { RUNTIME_MAX } from '@/lib/imports/limits'
import { asText } from './cells'

/** A length in minutes: “112”, “112 min”, “1h 52m”, “1:52”; null where it says nothing, 'unread' where it cannot be read. */
export function minutesIn(cell: unknown): number | null | 'unread' {
  const text = asText(cell)
  if (text === null || /^0+(?:\.0+)?$/.test(text)) return null
  const plain = /^(\d{1,5})(?:\.0+)?\s*(?:min(?:ute)?s?\.?|m|['’′])?$/i.exec(text)
  const hours = /^(\d{1,3})\s*(?:h(?:ours?|rs?)?\.?|:)\s*(?:(\d{1,2})\s*(?:min(?:ute)?s?\.?|m)?)?$/i.exec(
    text,
  )
  const minutes = plain ? Number(plain[1]) : hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : null
  if (minutes === null || minutes > RUNTIME_MAX) return 'unread'
  return minutes === 0 ? null : minutes
}

export type Money = { amount: number; currency: string }

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
}
const CODES = new Set(Intl.supportedValuesOf('currency'))

export const isCurrency = (code: string): boolean => CODES.has(code)

/**
 * An amount in whole units of its currency, 'unread' where it cannot be read. A number without a currency is nothing
 * one could print, and a budget of 0 is unknown.
 */
export function budgetIn(cell: unknown, currency: string | null): Money | null | 'unread' {
  const text = asText(cell)
  if (text === null) return null
  const said = /(?<!\p{L})([A-Z]{3})(?!\p{L})/u.exec(text)?.[1]
  const sign = /[$€£¥₩₹]/.exec(text)?.[0] ?? ''
  const unit = said && CODES.has(said) ? said : (SIGNS[sign] ?? currency)
  const number = /^\D{0,6}?(\d{1,3}(?:[ ,.’']\d{3})+|\d+)(?:[.,]\d{1,2})?\D{0,6}$/.exec(text)?.[1]
  const amount = Number(number?.replace(/\D/g, ''))
  if (amount === 0) return null
  if (!number || amount > 1e13) return 'unread'
  return unit ? { amount, currency: unit } : null
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const TONGUES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const COUNTRIES: Readonly<Record<string, string>> = {
  usa: 'United States',
  'u.s.': 'United States',
  'u.s.a.': 'United States',
  'united states of america': 'United States',
  uk: 'United Kingdom',
  'great britain': 'United Kingdom',
  'korea, south': 'South Korea',
  'republic of korea': 'South Korea',
}

/** A country by the name our pages have for it. */
export function countryNamed(word: string): string {
  const known = Object.hasOwn(COUNTRIES, word.toLowerCase()) ? COUNTRIES[word.toLowerCase()] : undefined
  return known ?? (/^[A-Z]{2}$/.test(word) ? (REGIONS.of(word) ?? word) : word)
}

/** A language by its name, also where it is a code of two letters. */
export const languageNamed = (word: string): string =>
  /^[a-z]{2}$/.test(word) ? (TONGUES.of(word) ?? word) : word
