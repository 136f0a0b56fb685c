import { describe, expect, it } from 'vitest'
import { TagClock } from './tag-clock.ts'

describe('the tag clock', () => {
  it('calls a page fresh until one of its tags moves', () => {
    const clock = new TagClock()
    const since = clock.now()
    clock.move(['film:2'])
    expect(clock.isFresh(['film:1', 'films'], since)).toBe(true)
    clock.move(['films'])
    expect(clock.isFresh(['film:1', 'films'], since)).toBe(false)
    expect(clock.isFresh(['film:1', 'films'], clock.now())).toBe(true)
  })

  it('refuses to keep a page whose tags moved while it was rendered', () => {
    const clock = new TagClock()
    clock.listening = true
    const since = clock.now()
    expect(clock.mayKeep(['film:1'], since)).toBe(true)
    clock.move(['film:1'])
    expect(clock.mayKeep(['film:1'], since)).toBe(false)
  })

  it('keeps nothing while nobody tells it of writes', () => {
    const clock = new TagClock()
    expect(clock.mayKeep([], clock.now())).toBe(false)
  })

  it('goes on trusting kept pages without a connection, and none of them after the next', () => {
    const clock = new TagClock()
    clock.listening = true
    const since = clock.now()
    clock.listening = false
    expect(clock.isFresh(['film:1'], since)).toBe(true)
    clock.flush()
    clock.listening = true
    expect(clock.isFresh(['film:1'], since)).toBe(false)
    expect(clock.isFresh([], since)).toBe(false)
  })

  it('stays bounded, and forgets towards distrust', () => {
    const clock = new TagClock(10)
    const since = clock.now()
    clock.move(['film:1'])
    for (let i = 0; i < 100; i++) clock.move([`person:${i}`])
    expect(clock.isFresh(['film:1'], since)).toBe(false)
    const later = clock.now()
    expect(clock.isFresh(['film:1'], later)).toBe(true)
  })
})
