import { expect, it } from 'vitest'
import { differingIn } from './differing'

const release = (place: string, date: string | null, source: string) => ({
  event: 'cinema',
  place,
  date,
  source,
})
const year = (year: number, source: string) => ({ year, source })

it.each([
  [
    'releases',
    {},
    [release('Korea', '2023', 'a'), release('Korea', '2024', 'b'), release('Japan', '2022', 'c')],
    2,
  ],
  ['releases', {}, [release('Korea', '2023', 'a'), release('Korea', '2023', 'b')], 0],
  ['releases', {}, [release('Korea', '2023', 'a'), release('Korea', null, 'b')], 0],
  ['year', { year: 2023 }, [year(2023, 'a'), year(2022, 'b'), year(2022, 'c')], 3],
  ['year', { year: 2023 }, [year(2022, 'b')], 2],
  ['year', { year: 2023 }, [year(2023, 'b')], 0],
  ['year', { year: null }, [year(2023, 'b')], 0],
  ['length', { minutes: 93 }, [{ minutes: 93, approximate: true, source: 'a' }], 2],
  ['length', { minutes: 93 }, [{ minutes: 93, approximate: false, source: 'a' }], 0],
  ['synopsis', { synopsis: 'x' }, [], 0],
] as const)('%s of %o with %o: %i', (part, one, rows, count) =>
  expect(differingIn(part, { one, rows } as never)).toBe(count),
)
