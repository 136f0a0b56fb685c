import { startVitest } from 'vitest/node'
import type { Cell } from '@/lib/testing/authorization/row'

/** Runs the authorization matrix as the tests do, and gives every try of it. @throws where a row fails */
export async function tryMatrix(): Promise<Cell[]> {
  const vitest = await startVitest('test', ['lib/authorization.test.ts'], {
    config: 'lib/vitest.config.ts',
    watch: false,
    reporters: [],
  })
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
  await vitest.close()
  const failed = tests.filter((test) => !test.ok())
  if (tests.length === 0 || failed.length > 0)
    throw new Error(`the matrix does not hold: ${failed.map(({ fullName }) => fullName).join('; ')}`)
  return tests.flatMap((test) => test.meta().cell ?? [])
}

/** The matrix to read: a line for each row, a sign for each person, and how many tries let through whom they should not. */
export function matrixTable(cells: readonly Cell[]): { lines: string[]; tries: number; unexpected: number } {
  const people = [...new Set(cells.map(({ person }) => person))]
  const rows = Map.groupBy(cells, ({ row }) => row)
  const width = Math.max(...[...rows.keys()].map((row) => row.length))
  const sign = (tried: readonly Cell[], person: string) => {
    const cell = tried.find((one) => one.person === person)
    return (cell ? (cell.through ? '+' : '−') : ' ').padEnd(person.length)
  }
  return {
    lines: [
      `${''.padEnd(width)}  ${people.join('  ')}`,
      ...[...rows].map(([row, tried]) =>
        `${row.padEnd(width)}  ${people.map((person) => sign(tried, person)).join('  ')}`.trimEnd(),
      ),
    ],
    tries: cells.length,
    unexpected: cells.filter(({ may, through }) => through && !may).length,
  }
}
