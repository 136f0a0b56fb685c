import { getRouteCacheKey } from 'next/dist/server/lib/route-cache-key'
import type { CachedRouteKind } from 'next/dist/server/response-cache/types'
import { beforeEach, describe, expect, it } from 'vitest'
import PublicDoorHandler, { pathOfKey } from './cache-handler.ts'
import { KeptPages } from './kept-pages.ts'
import { publicDoor } from './public-door.ts'
import { TagClock } from './tag-clock.ts'

const limits = { maxMemoryCacheSize: 1_000_000 }
const context = { cacheControl: { revalidate: false, expire: undefined } } as Parameters<
  PublicDoorHandler['set']
>[2]
const keyOf = (path: string) => `/route-cache/APP_PAGE/0123abcd/$${path}`
const film = keyOf('/films/ballerina-2023')

const rendered = (tags = 'film:1', status = 200) =>
  ({
    kind: 'APP_PAGE' as CachedRouteKind.APP_PAGE,
    html: '<h1>Ballerina</h1><script>1</script>',
    status,
    headers: { 'x-next-cache-tags': tags },
    rscData: undefined,
    postponed: undefined,
    segmentData: undefined,
  }) satisfies Parameters<PublicDoorHandler['set']>[1]

/** A request of its own: a handler made at its start. */
const request = () => new PublicDoorHandler(limits as ConstructorParameters<typeof PublicDoorHandler>[0])

beforeEach(() => {
  publicDoor.clock = new TagClock()
  publicDoor.clock.listening = true
  publicDoor.pages = new KeptPages(1_000_000)
})

describe('the cache handler', () => {
  it('gives later readers the very object the first one got', async () => {
    const page = rendered()
    await request().set(film, page, context)
    expect((await request().get(film))?.value).toBe(page)
  })

  it('renders anew after a change, and only what the change touches', async () => {
    await request().set(film, rendered('film:1'), context)
    await request().set(keyOf('/films/other'), rendered('film:2'), context)
    await request().revalidateTag('film:1')
    expect(await request().get(film)).toBeNull()
    expect(await request().get(keyOf('/films/other'))).not.toBeNull()
  })

  it('refuses what was read before a change and stored after it', async () => {
    const slow = request()
    publicDoor.clock.move(['film:1'])
    await slow.set(film, rendered(), context)
    expect(await request().get(film)).toBeNull()
    await request().set(film, rendered(), context)
    expect(await request().get(film)).not.toBeNull()
  })

  it('never makes an old page new by storing it again', async () => {
    const page = rendered()
    await request().set(film, page, context)
    publicDoor.clock.move(['film:1'])
    await request().set(film, page, context)
    expect(await request().get(film)).toBeNull()
  })

  it.each([404, 410, 500])('does not keep a %i', async (status) => {
    await request().set(film, rendered('', status), context)
    expect(publicDoor.pages.size).toBe(0)
  })

  it('keeps no data, only pages', async () => {
    await request().set('5feceb66', null, context)
    expect(publicDoor.pages.size).toBe(0)
  })

  it('keeps nothing before the database is heard, and shows what is kept when it goes away', async () => {
    publicDoor.clock.listening = false
    await request().set(film, rendered(), context)
    expect(await request().get(film)).toBeNull()
    publicDoor.clock.listening = true
    await request().set(film, rendered(), context)
    publicDoor.clock.listening = false
    expect(await request().get(film)).not.toBeNull()
    publicDoor.clock.flush()
    expect(await request().get(film)).toBeNull()
  })

  it('tells apart two routes that answer one path', async () => {
    await request().set(film, rendered(), context)
    expect(await request().get(film.replace('0123abcd', 'dcba3210'))).toBeNull()
  })

  it('dresses even what it does not keep', async () => {
    const page = rendered('', 404)
    await request().set(film, page, context)
    expect(page).toMatchObject({ html: '<h1>Ballerina</h1>', headers: { vary: 'Accept-Encoding, Cookie' } })
  })
})

const route = { kind: 'APP_PAGE' as const, sourceRoute: '/(public)/films/[slug]/page' }
type Owner = Parameters<typeof getRouteCacheKey>[1]

it.each(['/', '/films/ballerina-2023', '/_not-found', '/index', '/index/a'])(
  'finds %s in Next’s key',
  (path) => expect(pathOfKey(getRouteCacheKey(path, route as Owner))).toBe(path),
)

it('knows what is no page', () => {
  expect(pathOfKey('5feceb66ffc86f38d952786c6d696c79')).toBeNull()
  expect(pathOfKey('/films/ballerina-2023')).toBeNull()
})
