import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

/** One figure: what was found, what we want (`≥` or `≤`), or null where it is told only to be known. */
export type Figure = { what: string; value: number; unit?: string; aim?: { least?: number; most?: number } }

const RESULTS = join('e2e', 'bench', 'results')

/** Whether a figure is as we want it; null where we want nothing of it. */
export const meets = ({ value, aim }: Figure): boolean | null =>
  aim
    ? value >= (aim.least ?? Number.NEGATIVE_INFINITY) && value <= (aim.most ?? Number.POSITIVE_INFINITY)
    : null

const shown = (n: number): string =>
  Math.abs(n) >= 100 || Number.isInteger(n) ? Math.round(n).toLocaleString('en') : n.toFixed(2)

const aimed = ({ aim }: Figure): string =>
  [
    aim?.least === undefined ? '' : `≥ ${shown(aim.least)}`,
    aim?.most === undefined ? '' : `≤ ${shown(aim.most)}`,
  ]
    .filter(Boolean)
    .join(' ')

/** A line per figure: what, found, wanted, and whether it is so. */
export function printFigures(figures: readonly Figure[], write: (line: string) => void = console.log): void {
  const wide = Math.max(...figures.map(({ what }) => what.length))
  for (const figure of figures) {
    const met = meets(figure)
    const mark = met === null ? '' : met ? 'yes' : 'NO'
    const found = `${shown(figure.value)} ${figure.unit ?? ''}`.trim()
    write(`${figure.what.padEnd(wide)}  ${found.padStart(14)}  ${aimed(figure).padStart(9)}  ${mark}`)
  }
}

/** Writes the figures with what they were measured on; answers the file's name. */
export function writeFigures(
  suite: string,
  figures: readonly Figure[],
  about: Record<string, unknown>,
): string {
  mkdirSync(RESULTS, { recursive: true })
  const at = new Date().toISOString()
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model,
    memory: totalmem(),
    load: loadavg(),
    node: process.version,
  }
  const file = join(RESULTS, `${suite}-${at.replace(/[:.]/g, '-')}.json`)
  const measured = figures.map((figure) => ({ ...figure, met: meets(figure) }))
  writeFileSync(file, `${JSON.stringify({ suite, at, machine, ...about, figures: measured }, null, 2)}\n`)
  return file
}

/** A measurement that broke is told, and the others go on. */
export function failed(name: string, error: unknown, tell: (text: string) => void): Figure[] {
  tell(`${name} failed: ${error instanceof Error ? error.message : error}`)
  return [{ what: `${name} failed`, value: Number.NaN, aim: { least: 0 } }]
}
