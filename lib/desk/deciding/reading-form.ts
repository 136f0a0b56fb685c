import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { VALUES } from '@/lib/desk/fields/values'
import type { Deciding } from '@/lib/desk/schema'
import { MistakenField } from '@/lib/refusal'
import type { DocumentFieldName, Polarity } from '@/prisma/generated/enums'

/** Browsers send a text's line breaks as two signs. */
const words = (typed: string | undefined): string | null => typed?.replace(/\r\n?/g, '\n').trim() || null

function figure(field: keyof Deciding, typed: string | undefined): number | null {
  const said = words(typed)
  if (said === null) return null
  if (!/^\d{1,12}([.,]\d{1,2})?$/.test(said))
    throw new MistakenField(field, 'Write a number, with two decimals at most.')
  return Number(said.replace(',', '.'))
}

/** One aspect to a line, as `acting + Everybody listens.` */
const ASPECT_LINE = /^(\p{L}+)\s?:?\s([+±−–-]|\+\/-)\s+(\S.*)$/u
const SIGNS: Readonly<Record<string, Polarity>> = { '+': 'praise', '±': 'mixed', '+/-': 'mixed' }

function aspects(typed: string | undefined) {
  const lines = (words(typed) ?? '').split('\n').filter((line) => line.trim() !== '')
  const read = lines.map((line) => {
    const [, aspect = '', sign = '', note = ''] = ASPECT_LINE.exec(line.trim()) ?? []
    if (!(ASPECTS as readonly string[]).includes(aspect.toLowerCase()))
      throw new MistakenField('value', `“${line.trim().slice(0, 60)}” is no aspect with its sign and a note.`)
    return { aspect: aspect.toLowerCase(), polarity: SIGNS[sign] ?? 'fault', note }
  })
  const twice = read.find((one, n) => read.findIndex(({ aspect }) => aspect === one.aspect) !== n)
  if (twice) throw new MistakenField('value', `${twice.aspect} stands there twice.`)
  return read
}

const READ: Partial<Record<DocumentFieldName, (form: Deciding) => unknown>> = {
  film: ({ value }) => ({ slug: (words(value) ?? '').replace(/^.*\/films\//, '').replace(/[/?#].*$/, '') }),
  score: (form) => ({
    ...{ raw: words(form.raw), label: words(form.label) },
    ...{
      value: figure('value', form.value),
      best: figure('best', form.best),
      worst: figure('worst', form.worst),
    },
  }),
  verdict: ({ value, grounds }) => ({ value, grounds: words(grounds) }),
  aspects: ({ value }) => aspects(value),
  runtime: ({ value }) => figure('value', value),
  budget: ({ value, currency }) => ({
    amount: figure('value', value),
    currency: words(currency)?.toUpperCase(),
  }),
  spelling: ({ written, value }) => ({ written: words(written) ?? '', name: words(value) ?? '' }),
  quote: ({ value, speaker, spoiler }) => ({
    text: words(value) ?? '',
    speaker: words(speaker),
    spoiler: spoiler === 'on',
  }),
  trivia: ({ value, spoiler }) => ({ text: words(value) ?? '', spoiler: spoiler === 'on' }),
  comparedWith: ({ value, year, how }) => ({ title: words(value) ?? '', year: figure('year', year), how }),
  contentNote: ({ value }) => ({ category: words(value) ?? '' }),
  spoiler: () => ({ marked: true }),
}

/** Where in the form a part of a value is typed, where that is called otherwise. */
const TYPED_IN: Readonly<Record<string, keyof Deciding>> = {
  ...{
    slug: 'value',
    title: 'value',
    text: 'value',
    name: 'value',
    amount: 'value',
    category: 'value',
    note: 'value',
  },
}

/**
 * What a form says of a field, as the record has it.
 * @throws MistakenField beside what was mistyped
 */
export function valueIn(form: Deciding): unknown {
  const said = READ[form.name]?.(form) ?? words(form.value) ?? ''
  const { data, error } = VALUES[form.name].safeParse(said)
  if (!error) return data
  const [issue] = error.issues
  const part = String(issue?.path.at(-1) ?? 'value')
  const empty = /empty|expected/i.test(issue?.message ?? '')
  throw new MistakenField(
    TYPED_IN[part] ?? part,
    empty ? 'Write something here.' : sentence(issue?.message ?? ''),
  )
}

/** The words of a shared rule, as a sentence beside a field. */
const sentence = (rule: string) =>
  `${rule.charAt(0).toUpperCase()}${rule.slice(1)}`.replace(/(?<![.!?])$/, '.')
