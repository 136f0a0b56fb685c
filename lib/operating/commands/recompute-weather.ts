import { readFile } from 'node:fs/promises'
import { Halt } from '@/lib/operating/exits'
import { type DecidedAgain, decideAgain } from '@/lib/scores/weather/deciding-again'

/**
 * `balcony recompute-weather FILE`: makes the decisions in a film's `weather.csv` again, from nothing but the file, and
 * says whether they come out the same.
 */
export async function recomputeWeather([file]: string[]): Promise<void> {
  if (!file)
    throw new Halt('usage', 'balcony recompute-weather FILE.csv, as a film has it at /films/…/weather.csv')
  const decided = again(await contentsOf(file))
  if (decided.length === 0) return console.log('no decision is in it: the weather was calm')
  for (const one of decided) console.log(inWords(one))
  const others = decided.filter(({ isSame }) => !isSame)
  if (others.length > 0)
    throw new Halt('refused', `${others.length} of ${decided.length} come out otherwise than the file says`)
  console.log(decided.length === 1 ? 'it comes out the same' : `all ${decided.length} come out the same`)
}

async function contentsOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Halt('usage', `${file} cannot be read`)
  }
}

function again(csv: string): DecidedAgain[] {
  try {
    return decideAgain(csv)
  } catch (error) {
    throw new Halt('refused', error instanceof Error ? error.message : String(error))
  }
}

function inWords({ id, since, said, reading, isResting }: DecidedAgain): string {
  const { state, reasons, moved } = reading
  const rests = isResting && state === 'frozen' ? ', windy because it was frozen shortly before' : ''
  const why = reasons.length > 0 ? `${reasons.join(', ')}; ` : ''
  return `decision ${id} of ${since.toISOString()}: ${state}${rests} (${why}moves the score by ${moved.toFixed(2)}); the site said ${said}`
}
