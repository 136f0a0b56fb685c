/**
 * The normal quantile of 95 % confidence: how sure an order by helpfulness wants to be.
 */
export const WILSON_Z = 1.96

/**
 * The lower end of the range in which the true share of yes lies, 0–1; 0 while nobody has answered.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
export function wilsonLowerBound(yes: number, no: number, z = WILSON_Z): number {
  const n = yes + no
  if (n === 0) return 0
  const share = yes / n
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n)
  return Math.max(0, (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n))
}
