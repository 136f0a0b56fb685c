/**
 * The normal quantile of 95 % confidence: how sure an order by helpfulness wants to be.
 */
export const WILSON_Z = 1.96

/**
 * The range in which the true share of yes lies, each end 0–1; null while nobody has answered.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
export function wilsonInterval(yes: number, no: number, z = WILSON_Z): { low: number; high: number } | null {
  const n = yes + no
  if (n === 0) return null
  const share = yes / n
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n)
  const [centre, whole] = [share + (z * z) / (2 * n), 1 + (z * z) / n]
  return { low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) }
}

/** Its lower end; 0 while nobody has answered. */
export const wilsonLowerBound = (yes: number, no: number, z = WILSON_Z): number =>
  wilsonInterval(yes, no, z)?.low ?? 0
