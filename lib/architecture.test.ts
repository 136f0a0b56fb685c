import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The house's budgets (lib/README.md says why each). Raise none without saying so there. */
const BUDGET = {
  median: 45,
  p95: 130,
  max: 200,
  pageMedian: 35,
  pageMax: 80,
  client: 0.2,
  folder: 14,
  tests: 0.8,
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
const files = tracked.split('\n').filter((file) => existsSync(file) && /\.(ts|tsx|mjs|css)$/.test(file))
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const code = files.filter((file) => !file.endsWith('.css'))
const lines = (file: string) => (text.get(file) ?? '').trimEnd().split('\n').length
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file)
const measured = files.filter((file) => !isTest(file) && !file.startsWith('prisma/seed/'))

function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0
}

/** Everything a file imports: as written, and as the path of a file in this checkout where it is one. */
function importsOf(file: string): { written: string; path: string | null }[] {
  const source = text.get(file) ?? ''
  const found = source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].map(([, written = '']) => {
    const bare = written.startsWith('@/')
      ? written.slice(2)
      : written.startsWith('.')
        ? join(dirname(file), written)
        : null
    return { written, path: bare && resolve(normalize(bare)) }
  })
}

function resolve(bare: string): string | null {
  const candidates = [bare, ...['.ts', '.tsx', '.mjs', '/index.ts'].map((end) => bare + end)]
  return candidates.find((candidate) => text.has(candidate)) ?? null
}

const FLOORS = ['app', 'components', 'lib', 'prisma'] as const
const floorOf = (file: string) => FLOORS.findIndex((floor) => file.startsWith(`${floor}/`))

describe('sizes', () => {
  test('files stay small', () => {
    const sizes = measured.map(lines)
    expect(measured.filter((file) => lines(file) > BUDGET.max)).toEqual([])
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(BUDGET.median)
    expect(quantile(sizes, 0.95)).toBeLessThanOrEqual(BUDGET.p95)
  })

  test('pages are thin', () => {
    const pages = files.filter((file) => /^app\/.*page\.tsx$/.test(file))
    expect(pages.filter((file) => lines(file) > BUDGET.pageMax)).toEqual([])
    expect(quantile(pages.map(lines), 0.5)).toBeLessThanOrEqual(BUDGET.pageMedian)
  })

  test('both doors open the same rooms', () => {
    const opened = (door: string, folder: string) =>
      files.flatMap((file) => {
        const room = new RegExp(`${door}\\((\\w+)\\)`).exec(text.get(file) ?? '')?.[1]
        return room && file.startsWith(folder) ? [`${file.slice(folder.length)}: ${room}`] : []
      })
    const kept = files.filter((file) => /^app\/\(public\)\/.*page\.tsx$/.test(file))
    expect(opened('publicDoor', 'app/(public)')).toHaveLength(kept.length)
    expect(opened('memberDoor', 'app/member')).toEqual(opened('publicDoor', 'app/(public)'))
  })

  test('a folder is one idea', () => {
    const folders = Map.groupBy(measured, dirname)
    const crowded = [...folders].filter(([folder, inside]) => folder !== '.' && inside.length > BUDGET.folder)
    expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([])
  })

  test('tests keep pace with the code they test', () => {
    const total = (some: string[]) => some.reduce((sum, file) => sum + lines(file), 0)
    const tests = code.filter((file) => isTest(file) || /^(lib\/testing|e2e\/(?!bench))/.test(file))
    const tested = code.filter((file) => file.startsWith('lib/') && !tests.includes(file))
    expect(total(tests) / total(tested)).toBeGreaterThanOrEqual(BUDGET.tests)
  })
})

describe('imports', () => {
  const all = code.flatMap((file) => importsOf(file).map((found) => ({ file, ...found })))
  const wrong = (bad: (found: (typeof all)[number]) => boolean) =>
    all.filter(bad).map(({ file, written }) => `${file}: ${written}`)

  test('go down: app → components → lib → prisma', () => {
    expect(
      wrong(
        ({ file, path }) =>
          path !== null && floorOf(file) >= 0 && floorOf(path) < floorOf(file) && floorOf(path) >= 0,
      ),
    ).toEqual([])
  })

  test('never climb with ../, never sideways through app', () => {
    expect(wrong(({ written }) => written.startsWith('../'))).toEqual([])
    expect(
      wrong(
        ({ file, path }) =>
          path?.startsWith('app/') === true && !file.startsWith('e2e/') && !path.endsWith('.css'),
      ),
    ).toEqual([])
  })

  test('only lib and prisma know the database', () => {
    const database = /^(pg|@prisma\/.*|@\/prisma\/generated\/client|@\/lib\/db)$/
    const allowed = /^(lib|prisma|e2e)\/|^instrumentation\.ts$/
    expect(wrong(({ file, written }) => database.test(written) && !allowed.test(file))).toEqual([])
  })

  test('one folder knows which library signs people in elsewhere', () => {
    expect(
      wrong(({ file, written }) => /^next-auth/.test(written) && !file.startsWith('lib/accounts/outside/')),
    ).toEqual([])
  })

  test('make no circle', () => {
    const graph = new Map(
      code.map((file) => [file, importsOf(file).flatMap(({ path }) => (path ? [path] : []))]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, trail: string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open')
        return void circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of graph.keys()) visit(file, [])
    expect(circles).toEqual([])
  })
})

describe('habits', () => {
  const having = (pattern: RegExp, of: string[] = code) =>
    of.filter((file) => pattern.test(text.get(file) ?? '') && file !== 'lib/architecture.test.ts')

  test('the environment is read in one place', () => {
    const own = /^(lib\/env(\.test)?\.ts|prisma\/|e2e\/|lib\/operating\/.*\.test\.ts)/
    expect(
      having(/process\.env\b(?!\.NEXT_RUNTIME|\.NODE_ENV|\.NEXT_PHASE)/).filter((file) => !own.test(file)),
    ).toEqual([])
  })

  test('no any, no silenced types, no default exports but Next’s', () => {
    const uncommented = (file: string) => (text.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')
    expect(code.filter((file) => /(?::|as|<)\s*any\b/.test(uncommented(file)))).toEqual([])
    expect(having(/@ts-(?:ignore|expect-error|nocheck)/)).toEqual([])
    const nexts =
      /^app\/|config\.(ts|mjs)$|^(proxy|instrumentation.*|next\.config)\.|^lib\/(testing\/server|vitest\.config)\.ts$|^e2e\/|^lib\/doors\//
    expect(having(/^export default/m).filter((file) => !nexts.test(file))).toEqual([])
  })

  test('no barrels, no inline styles, no drawers for leftovers', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
    expect(having(/\bstyle=\{/)).toEqual([])
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|types)(\/|\.)/.test(file))).toEqual(
      [],
    )
    expect(files.filter((file) => !/^[a-z0-9.()[\]/_-]+$/.test(basename(file)))).toEqual([])
  })

  test('client components are the exception', () => {
    const tsx = code.filter((file) => file.endsWith('.tsx') && !isTest(file))
    expect(having(/^\s*['"]use client/, tsx).length / tsx.length).toBeLessThanOrEqual(BUDGET.client)
  })

  test('nothing suspends: a kept page’s fallback could only be replaced by a script', () => {
    expect(files.filter((file) => /\/(loading|template)\.tsx$/.test(file))).toEqual([])
    expect(having(/<Suspense\b/)).toEqual([])
  })

  test('nothing is left to do without an issue', () => {
    expect(having(/\b(TODO|FIXME|XXX)\b/, files)).toEqual([])
  })
})
