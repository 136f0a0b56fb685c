/** How sure the engine is, in words and of a hundred. */
export function sureness(confidence: number): string {
  const words = confidence >= 0.85 ? 'surely' : confidence >= 0.6 ? 'probably' : 'perhaps'
  return `${words} (${Math.round(100 * confidence)} of 100)`
}
