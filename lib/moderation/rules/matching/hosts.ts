import { domainToUnicode } from 'node:url'
import { wordsOf } from './folding'

const NOT_IN_HOST = /[^\p{L}\p{N}\p{M}.。．｡-]+/u
const DOTS = /[。．｡]/g

/** The hosts a text names, with a scheme or without, as typed. Each run of host signs is read once. */
export function hostsIn(text: string): string[] {
  const runs = text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').split(NOT_IN_HOST)
  return [...new Set(runs.map((run) => hostIn(run)).filter((host) => host !== null))]
}

function hostIn(run: string): string | null {
  const labels = run.replace(DOTS, '.').split('.').filter(Boolean)
  if (labels.length < 2) return null
  const typed = labels.join('.').toLowerCase()
  const host = (typed.includes('xn--') && domainToUnicode(typed)) || typed
  return /[\p{L}]{2,}$|^(\d{1,3}\.){3}\d{1,3}$/u.test(host) ? host : null
}

/** A host’s labels, folded for look-alikes, `*` kept. */
export const labelsOf = (host: string): string[] =>
  host.split('.').map((label) => label.split('*').map(folded).join('*'))

const folded = (part: string) =>
  wordsOf(part)
    .map(({ word }) => word)
    .join('-')
