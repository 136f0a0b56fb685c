/** What a label counts for. */
export type Label = { label: string; value: number }

/**
 * By which what a critic prints becomes a number: an outlet’s own scale, or, where there is no outlet, the letters. Its
 * best is null where it is not known: then it has no labels either.
 */
export type ScoreScale = {
  outletId: number | null
  best: number | null
  worst: number | null
  labels: readonly Label[]
}

/** What makes two labels the same; the database’s scale_key has the same rule. */
export const labelKey = (label: string): string =>
  label.replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase()

/** What a scale says of a label; null where it has none of that name. */
export function valueIn({ labels }: Pick<ScoreScale, 'labels'>, written: string): number | null {
  const key = labelKey(written)
  return labels.find(({ label }) => labelKey(label) === key)?.value ?? null
}
