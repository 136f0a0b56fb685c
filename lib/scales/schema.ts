import { z } from 'zod'
import { inOneLine, plainLine } from '@/lib/text/plain'
import { type Label, labelKey, type ScoreScale } from './scale'

export const LABELS_MAX = 60
export const LABEL_MAX = 60
export const WHY_MAX = 300
const LABELS_TEXT_MAX = LABELS_MAX * (LABEL_MAX + 12)

const FIGURE = /^\d{1,6}(?:[.,]\d{1,2})?$/
const figureOf = (typed: string) => Number(typed.replace(',', '.'))
const unsaid = (typed: unknown) => (typeof typed === 'string' && typed.trim() === '' ? null : typed)
const figure = z
  .string()
  .trim()
  .regex(FIGURE, 'Write a number, with two decimals at most.')
  .transform(figureOf)
  .nullable()

/** Labels as they are typed, one on a line: `Must see = 10`. */
const labels = z
  .string()
  .max(LABELS_TEXT_MAX, `Use at most ${LABELS_MAX} labels.`)
  .transform((typed, context): Label[] => {
    const lines = typed.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (lines.length > LABELS_MAX) return wrong(`Use at most ${LABELS_MAX} labels.`)
    const read: Label[] = []
    for (const line of lines) {
      const [, label = '', value = ''] = /^(.*)=([^=]*)$/.exec(line) ?? []
      const name = inOneLine(label)
      if (!name || !FIGURE.test(value.trim()))
        return wrong(`“${inOneLine(line).slice(0, 80)}”: write each as a label, =, and its value.`)
      if (name.length > LABEL_MAX) return wrong(`“${name.slice(0, 40)} …”: at most ${LABEL_MAX} characters.`)
      if (read.some((other) => labelKey(other.label) === labelKey(name)))
        return wrong(`“${name}” is there twice.`)
      read.push({ label: name, value: figureOf(value.trim()) })
    }
    return read
  })

const id = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)

/** A next version of a scale, as it is typed: of an outlet, or where none is named of the letters. */
export const scaleShape = z
  .object({
    outlet: z.preprocess(unsaid, id.nullable()).default(null),
    /** The version that was seen as the present one; 0 where there is none. */
    seen: z.coerce.number('Load the page again.').int().min(0).max(2_147_483_647),
    best: z.preprocess(unsaid, figure),
    worst: z.preprocess(unsaid, figure),
    labels,
    why: plainLine(WHY_MAX).refine((typed) => typed !== '', 'Say why: it stays with the version.'),
  })
  .superRefine(({ outlet, best, worst, labels }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (best === null) {
      if (worst !== null) wrong('worst', 'Say the highest too.')
      if (labels.length > 0) wrong('best', 'Labels need a highest value.')
      if (outlet === null) wrong('best', 'The letters need a highest value.')
      return
    }
    if (best <= (worst ?? 0)) return wrong('best', 'The highest lies above the lowest.')
    const outside = labels.find(({ value }) => value > best || value < (worst ?? 0))
    if (outside) wrong('labels', `“${outside.label}” lies outside the scale.`)
    if (outlet === null && labels.length === 0) wrong('labels', 'The letters need labels.')
  })
export type ScaleDraft = z.infer<typeof scaleShape>

export const scaleOf = ({ outlet, best, worst, labels }: ScaleDraft): ScoreScale => ({
  ...{ outletId: outlet, best, worst, labels },
})

/** Labels as one types them. */
export const labelLines = (labels: readonly Label[]): string =>
  labels.map(({ label, value }) => `${label} = ${value}`).join('\n')

export const isSameVersion = (one: ScoreScale, other: ScoreScale): boolean =>
  one.best === other.best && one.worst === other.worst && labelLines(one.labels) === labelLines(other.labels)
