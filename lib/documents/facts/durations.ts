const HOURS =
  /(?<!\d)(\d{1,2})\s?(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore|시간|時間|घंटे|घंटा)\.?\s?(?:,|and|und|et|y|e)?\s?(?:(\d{1,2})\s?(?:m|mins?|minutes?|min\.|minuten|minutos|minuti|분|分|मिनट)?)?(?![\p{L}\d])/iu
const MINUTES =
  /(?<![\d.,])(\d{1,3})\s?[-–]?\s?(?:minutes?|mins?|min\.|minuten|minutos|minuti|분|分|मिनट|m(?=\s|$)|['’′](?=\s|$))(?!\p{L})/iu
const CLOCK = /^(\d):([0-5]\d)(?::\d{2})?$/

/** Nothing shorter or longer is a film's length. */
const PLAUSIBLE = { least: 20, most: 600 }

/** A length in minutes; null where none is said, or none that a film has. */
export function minutesIn(text: string): number | null {
  const hours = HOURS.exec(text)
  const clock = CLOCK.exec(text.trim())
  const minutes = MINUTES.exec(text)
  const found = hours
    ? 60 * Number(hours[1]) + Number(hours[2] ?? 0)
    : clock
      ? 60 * Number(clock[1]) + Number(clock[2])
      : Number(minutes?.[1] ?? (/^\d{2,3}$/.test(text.trim()) ? text : 0))
  return found >= PLAUSIBLE.least && found <= PLAUSIBLE.most ? found : null
}
