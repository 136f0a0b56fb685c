import { matrixTable, tryMatrix } from './authorization'
import type { Ground, Proof } from './proof'

/** Every action and handler tried as everybody: nobody gets through who may not. */
export const matrix: Proof = { name: 'matrix', run }

async function run({ tell }: Ground) {
  const { lines, tries, unexpected } = matrixTable(await tryMatrix())
  for (const line of lines) tell(line)
  return [
    { what: 'tries of the authorization matrix', value: tries, aim: { least: 1 } },
    { what: 'unexpected allows', value: unexpected, aim: { most: 0 } },
  ]
}
