import { describe, expect, it } from 'vitest'
import { announce, payloads, tagChannel } from './announce'

describe('announce', () => {
  it('sends nothing for no tags', async () => {
    await announce(() => Promise.reject(new Error('not asked')), [])
  })

  it('sends each tag once, on our channel, in one statement', async () => {
    const said: [string, unknown[]][] = []
    await announce(async (sql, params) => said.push([sql, params]), ['film:1', 'films', 'film:1'])
    expect(said).toHaveLength(1)
    expect(said[0]?.[0]).toContain(tagChannel)
    expect(said[0]?.[1]).toEqual([['film:1,films']])
  })

  it('keeps every payload below what Postgres takes and loses no tag', () => {
    const tags = Array.from({ length: 5_000 }, (_, i) => `critic-review:${i}`)
    const sent = payloads(tags)
    expect(sent.every((payload) => payload.length < 8_000)).toBe(true)
    expect(sent.flatMap((payload) => payload.split(','))).toEqual(tags)
  })

  it('refuses a tag that would be read as two', () => {
    expect(() => payloads(['film:1,films'])).toThrow(TypeError)
    expect(() => payloads([''])).toThrow(TypeError)
  })
})
