import { expect, test } from 'vitest'
import { commands, help } from './table'

test('help shows every command with what it does', () => {
  for (const { usage, does } of Object.values(commands)) expect(help()).toMatch(`${usage.padEnd(32)}${does}`)
})

test.each(Object.entries(commands))(
  '%s can be loaded and its usage begins with its name',
  async (name, command) => {
    expect(command.usage.split(' ')[0]).toBe(name)
    expect(await command.load()).toBeTypeOf('function')
  },
)
