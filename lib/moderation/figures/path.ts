import type { Month } from '@/lib/calendar/months'

export const TRANSPARENCY = '/transparency'

/** A month of figures. */
export const figuresPath = (month: Month): string => `${TRANSPARENCY}/${month}`
/** The same as a table. */
export const figuresCsvPath = (month: Month): string => `${figuresPath(month)}/figures.csv`
