import { describe, expect, it } from 'vitest'
import { newPassword } from './schema'

describe('a new password', () => {
  it.each([
    'password',
    'Password1!',
    'p@ssw0rd',
    '12345678',
    '87654321',
    'qwertyuiop',
    'aaaaaaaa',
    'abababab',
    'iloveyou2',
    'letmein123',
    'abcdefgh',
    'dragondragon',
    'Sunshine2024',
  ])('is not %s, which others try first', (typed) => expect(newPassword.safeParse(typed).success).toBe(false))

  it.each(['correct horse battery', 'seat 14 by the aisle', '옥주는발레리나다', 'tqZ7-vvhe'])(
    'may be %s',
    (typed) => expect(newPassword.parse(typed)).toBe(typed.normalize('NFKC')),
  )

  it.each([
    ['seven77', false],
    ['x7Kp'.padEnd(128, 'qv9z'), true],
    ['x7Kp'.padEnd(129, 'qv9z'), false],
  ])('has 8 to 128 characters', (typed, good) => expect(newPassword.safeParse(typed).success).toBe(good))

  it('is the same however the keyboard writes it', () =>
    expect(newPassword.parse('Zoe\u0308 sits by ﬁve')).toBe(newPassword.parse('Zo\u00eb sits by five')))
})
