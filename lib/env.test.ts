import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkEnvironment, environmentShape, handOn, logLevel, MistakenEnvironment } from './env'

const mistakesOf = (variables: Record<string, string>) => {
  try {
    checkEnvironment(variables)
    return []
  } catch (error) {
    return error instanceof MistakenEnvironment ? error.mistakes : [error]
  }
}

test('an empty environment is a complete one', () => {
  expect(checkEnvironment({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATABASE_TIMEOUT: 2500,
    DATABASE_POOL: 10,
    BALCONY_DATA: resolve('data'),
    TRUSTED_PROXIES: 0,
    LOG_LEVEL: 'info',
  })
})

test('every mistake is listed at once', () => {
  const mistakes = mistakesOf({
    PORT: 'front',
    DATABASE_URL: 'mysql://x',
    LOG_LEVEL: 'loud',
    BALCONY_SECRET: 'short',
  })
  expect(mistakes).toHaveLength(4)
  expect(mistakes.join('\n')).toMatch(/PORT: must be a number.*DATABASE_URL: must be a postgresql/s)
})

test('a mistake never prints the value, which may be a secret', () => {
  expect(mistakesOf({ BALCONY_SECRET: 'hunter2' }).join()).not.toContain('hunter2')
})

test('a misspelt setting is a mistake, an empty one is not set', () => {
  expect(mistakesOf({ BALCONY_SECERT: 'x' })).toEqual(['BALCONY_SECERT: is not a setting of Balcony'])
  expect(checkEnvironment({ PORT: '', APP_URL: ' ' }).PORT).toBe(3000)
})

test('what signs people in elsewhere is set as a whole or not at all', () => {
  expect(mistakesOf({ GITHUB_ID: 'x' })).toEqual(['GITHUB_SECRET: goes together with GITHUB_ID'])
  expect(mistakesOf({ OIDC_ISSUER: 'https://id.example' })).toHaveLength(2)
  expect(mistakesOf({ GOOGLE_ID: 'x', GOOGLE_SECRET: 'y' })).toEqual([])
})

test('APP_URL is an origin', () => {
  expect(checkEnvironment({ APP_URL: 'https://films.example/' }).APP_URL).toBe('https://films.example')
  expect(mistakesOf({ APP_URL: 'https://films.example/balcony' })).toHaveLength(1)
})

test('.env.example names every setting and nothing else, and passes the check', () => {
  const example = readFileSync('.env.example', 'utf8')
  const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, key]) => key)
  expect(named.toSorted()).toEqual(Object.keys(environmentShape.shape).toSorted())
  expect(() => checkEnvironment(parseEnv(example.replaceAll(/^# ([A-Z_]+=)/gm, '$1')))).not.toThrow()
})

test('the log has a level even in a mistaken environment', () => {
  handOn({ LOG_LEVEL: 'loud' })
  expect(logLevel()).toBe('info')
  handOn({ LOG_LEVEL: 'silent' })
  expect(logLevel()).toBe('silent')
})

test('whatever stands in the environment, it is read or its mistakes are listed', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.constantFrom('foo', 'http://', 'https://a/b', '-1', '0x10', '1e9', ' '),
  )
  const variables = fc.dictionary(fc.constantFrom(...Object.keys(environmentShape.shape)), anything)
  fc.assert(
    fc.property(variables, (given) => mistakesOf(given).every((mistake) => typeof mistake === 'string')),
  )
})
