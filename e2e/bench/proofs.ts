import { join } from 'node:path'
import { layGround } from './ground'
import { atOnce } from './proofs/at-once'
import { crowd } from './proofs/crowd'
import { fiveTries } from './proofs/five-tries'
import { matrix } from './proofs/matrix'
import { oneReview } from './proofs/one-review'
import type { Proof } from './proofs/proof'
import { sameTime } from './proofs/same-time'
import { strangers } from './proofs/strangers'
import { takingBack } from './proofs/taking-back'
import { text } from './proofs/text'
import { twoDoors } from './proofs/two-doors'
import { weather } from './proofs/weather'
import { documents } from './reading/documents'
import { type Figure, meets } from './report'
import type { Chosen, Scale } from './scale'
import type { Undoing } from './undoing'

/** What takes too long for `npm test`. A new proof is a file in `proofs/` and its name here. */
const PROOFS: readonly Proof[] = [
  twoDoors,
  text,
  strangers,
  matrix,
  crowd,
  fiveTries,
  sameTime,
  oneReview,
  atOnce,
  takingBack,
  weather,
  documents,
]

/** Proves all, or the one called `only`, each on ground of its own. */
export async function proofs(
  scale: Scale,
  folder: string,
  undo: Undoing,
  tell: (text: string) => void,
  { only }: Chosen,
): Promise<Figure[]> {
  const chosen = PROOFS.filter(({ name }) => name === (only ?? name))
  if (chosen.length === 0)
    throw new Error(`No proof ${only}. There is: ${PROOFS.map(({ name }) => name).join(', ')}.`)
  const found: Figure[] = []
  for (const proof of chosen) {
    const figures = await prove(proof, join(folder, proof.name), scale.proving, undo, tell)
    tell(`${proof.name} ${figures.every((figure) => meets(figure) !== false) ? 'holds' : 'DOES NOT HOLD'}`)
    found.push(...figures)
  }
  return found
}

async function prove(
  proof: Proof,
  folder: string,
  seconds: number,
  undo: Undoing,
  tell: (text: string) => void,
): Promise<Figure[]> {
  const stops: (() => unknown)[] = []
  const leave = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop()
  }
  undo(leave)
  try {
    const ground = await layGround(folder, (stop) => stops.push(stop))
    return await proof.run({ ...ground, seconds, tell })
  } catch (error) {
    tell(`${proof.name} broke: ${error instanceof Error ? error.stack : error}`)
    return [{ what: `${proof.name} broke`, value: Number.NaN, aim: { least: 0 } }]
  } finally {
    await leave()
  }
}
