import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUPS, KEYS, ORDERED, REGISTER, standard } from './register'
import { resettingShape, settingShape } from './schema'

const draft = (setting: string, value: string) => settingShape.safeParse({ setting, seen: '0', value })
const numbers = KEYS.flatMap((key) =>
  REGISTER[key].kind === 'number' ? [[key, REGISTER[key]] as const] : [],
)

it('has a place on the page for each setting, and one alone', () => {
  expect(GROUPS.flatMap(({ keys }) => keys).toSorted()).toEqual(KEYS.toSorted())
})

it.each(KEYS)('%s: its default is within its own bounds, and it says what it does', (key) => {
  const { shape, title, says } = REGISTER[key]
  expect(shape.parse(standard[key])).toBe(standard[key])
  expect(title.length).toBeGreaterThan(3)
  expect(says).toMatch(/^[A-Z].*\.$/)
})

it('begins in order', () => {
  for (const [less, more] of ORDERED) expect(standard[less]).toBeLessThanOrEqual(standard[more])
})

describe.each(numbers)('%s', (key, { kind, ...setting }) => {
  const { least, most, typed } = setting as { least: number; most: number; typed: typeof setting.typed }

  it('takes every whole number within its bounds, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: most + 10 }), (n) => {
        expect(draft(key, ` ${n} `).success).toBe(n >= least && n <= most)
      }),
    )
    for (const n of [least, most]) expect(typed.parse(String(n))).toBe(n)
  })

  it.each(['', ' ', '1.5', '1e3', '0x10', '-1', '١', '1 000', 'NaN', '9'.repeat(400)])(
    'names its bounds to who writes %j',
    (value) => {
      const [issue] = draft(key, value).error?.issues ?? []
      expect(issue).toMatchObject({ path: ['value'], message: expect.stringContaining(`from ${least} to`) })
    },
  )
})

it('says beside the field that a text is too long, however it is counted', () => {
  const { most } = REGISTER.signUpLine
  expect(draft('signUpLine', '\u{1f3ac}'.repeat(most)).success).toBe(true)
  for (const n of [most + 1, 200_000])
    expect(draft('signUpLine', '\u{1f3ac}'.repeat(n)).error?.issues[0]).toMatchObject({
      ...{ path: ['value'], message: `Use at most ${most} characters.` },
    })
})

it('cleans texts as it does members’', () => {
  expect(REGISTER.signUpLine.typed.parse(' Sit \0 down\r\n, please. ')).toBe('Sit down , please.')
  expect(REGISTER.about.typed.parse('One.\r\n\r\n* two\u202e ')).toBe('One.\n\n* two')
  for (const nothing of ['', ' \n ', '\u200b\u2060']) expect(REGISTER.about.typed.parse(nothing)).toBe('')
})

it.each([
  { setting: 'hideWeigh', seen: '0', value: '10' },
  { setting: '__proto__', seen: '0', value: '10' },
  { setting: 'hideWeight', seen: '-1', value: '10' },
  { setting: 'hideWeight', seen: 'x', value: '10' },
  { setting: 'hideWeight', seen: '0' },
])('refuses %j', (form) => {
  expect(settingShape.safeParse(form).success).toBe(false)
  if (!('value' in form)) return
  expect(resettingShape.safeParse(form).success).toBe(false)
})
