import { beforeEach, describe, expect, it, vi } from 'vitest'
import { handOn } from '@/lib/env'
import { askAs, type HandlerRow } from '@/lib/testing/authorization/handler'
import { whoTries } from '@/lib/testing/authorization/people'
import { isTurnedAway, type Row, tryAs } from '@/lib/testing/authorization/row'
import { accountRows } from '@/lib/testing/authorization/rows/accounts'
import { addressRows } from '@/lib/testing/authorization/rows/addresses'
import { ruleRows } from '@/lib/testing/authorization/rows/administering/rules'
import { settingRows } from '@/lib/testing/authorization/rows/administering/settings'
import { commentRows } from '@/lib/testing/authorization/rows/comments'
import { deskRows } from '@/lib/testing/authorization/rows/desk'
import { catalogueRows } from '@/lib/testing/authorization/rows/desk/catalogue'
import { residueRuleRows } from '@/lib/testing/authorization/rows/desk/rules'
import { writerRows } from '@/lib/testing/authorization/rows/desk/writers'
import { factorRows } from '@/lib/testing/authorization/rows/factors'
import { betweenRows } from '@/lib/testing/authorization/rows/following/between'
import { mailRows, ONE_CLICK, oneClick } from '@/lib/testing/authorization/rows/following/mail'
import { notificationRows } from '@/lib/testing/authorization/rows/following/notifications'
import { diaryRows } from '@/lib/testing/authorization/rows/keeping/diary'
import { importRows } from '@/lib/testing/authorization/rows/keeping/imports'
import { keepingRows } from '@/lib/testing/authorization/rows/keeping/keeping'
import { listRows } from '@/lib/testing/authorization/rows/keeping/lists'
import { proposalRows } from '@/lib/testing/authorization/rows/keeping/proposals'
import { memberRows } from '@/lib/testing/authorization/rows/members'
import { appealRows } from '@/lib/testing/authorization/rows/moderating/appeals'
import { requestRows } from '@/lib/testing/authorization/rows/moderating/requests'
import { textRuleRows } from '@/lib/testing/authorization/rows/moderating/text-rules'
import { moderationRows } from '@/lib/testing/authorization/rows/moderation'
import { outsideRows } from '@/lib/testing/authorization/rows/outside'
import { ownerRows } from '@/lib/testing/authorization/rows/owner'
import { preferenceRows } from '@/lib/testing/authorization/rows/preferences'
import { ratingRows } from '@/lib/testing/authorization/rows/ratings'
import { registrationRows } from '@/lib/testing/authorization/rows/registration'
import { reportingRows } from '@/lib/testing/authorization/rows/reporting'
import { helpfulRows } from '@/lib/testing/authorization/rows/reviews/helpful'
import { reviewRows } from '@/lib/testing/authorization/rows/reviews/writing'
import { standingRows } from '@/lib/testing/authorization/rows/standing'
import { doorsOfSource } from '@/lib/testing/authorization/source'
import { freshDatabase } from '@/lib/testing/database'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)
vi.mock('next/navigation', async () => (await import('@/lib/testing/asking')).nextNavigation)
vi.mock('next/cache', () => ({ refresh: () => undefined }))

freshDatabase()

const month = new Date().toISOString().slice(0, 7)

/** The matrix: a row for every action. */
const rows: Record<string, Row> = {
  ...accountRows,
  ...outsideRows,
  ...helpfulRows,
  ...commentRows,
  ...importRows,
  ...keepingRows,
  ...diaryRows,
  ...writerRows,
  ...proposalRows,
  ...deskRows,
  ...catalogueRows,
  ...listRows,
  ...ownerRows,
  ...ratingRows,
  ...addressRows,
  ...appealRows,
  ...requestRows,
  ...memberRows,
  ...betweenRows,
  ...notificationRows,
  ...mailRows,
  ...preferenceRows,
  ...factorRows,
  ...registrationRows,
  ...reportingRows,
  ...reviewRows,
  ...standingRows,
  ...moderationRows,
  ...textRuleRows,
  ...residueRuleRows,
  ...settingRows,
  ...ruleRows,
}

/** Handlers that only read what everybody may read: all get the same answer. */
const openHandlers: Record<string, HandlerRow> = {
  // Where no provider is set up, as here, it is no page at all; what it lets in, it finds out from the provider.
  'app/api/auth/callback/[provider]/route.ts GET': {
    address: '/api/auth/callback/oidc',
    params: { provider: 'oidc' },
  },
  'app/api/mail/stop/[token]/route.ts GET': { address: '/api/mail/stop/x', params: { token: 'x' } },
  'app/films/[slug]/weather.csv/route.ts GET': {
    address: '/films/no-such-film/weather.csv',
    params: { slug: 'no-such-film' },
  },
  'app/moderation-log/feed.xml/route.ts GET': { address: '/moderation-log/feed.xml', params: {} },
  'app/moderation-log/month/[month]/log.csv/route.ts GET': {
    address: `/moderation-log/month/${month}/log.csv`,
    params: { month },
  },
  'app/transparency/[month]/figures.csv/route.ts GET': {
    address: `/transparency/${month}/figures.csv`,
    params: { month },
  },
  'app/sitemap.xml/route.ts GET': { address: '/sitemap.xml', params: {} },
  'app/sitemaps/[part]/route.ts GET': { address: '/sitemaps/1', params: { part: '1' } },
}

beforeEach(() =>
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' }),
)

it('has a row for every action and every handler, and none for what is gone', () => {
  const { actions, handlers } = doorsOfSource()
  const withRow = new Set(Object.keys(rows).map((key) => key.replace(/:.*/, '')))
  expect(actions.toSorted()).toEqual([...withRow].toSorted())
  expect(handlers.toSorted()).toEqual([...Object.keys(openHandlers), ONE_CLICK].toSorted())
})

describe.each(Object.entries(rows))('%s', (key, row) => {
  const ofThing = typeof row.form === 'function'

  it.for(whoTries(ofThing))('as %s', async (person, { task }) => {
    const { state, changed } = await tryAs(person, key, row)
    const may = row.may.includes(person)
    const through = !isTurnedAway(state)
    task.meta.cell = { row: key, person, may, through: through || changed.length > 0 }
    expect({ person, through }).toEqual({ person, through: may })
    if (!may) expect(changed).toEqual([])
    else if (ofThing) expect(changed).not.toEqual([])
    expect(state === 'done' || state.status !== 'invalid' || /signUp|changeHandle/.test(key)).toBe(true)
  })

  it.for([null, 'null', 'http://evil.example'])('from %s, by whomever', async (origin, { task }) => {
    const { state, changed } = await tryAs('administrator', key, row, origin)
    const through = !isTurnedAway(state) || changed.length > 0
    task.meta.cell = { row: key, person: `from ${origin ?? 'nowhere'}`, may: false, through }
    expect(state).toMatchObject({ status: 'refused', reason: 'origin' })
    expect(changed).toEqual([])
  })
})

describe.each(Object.entries(openHandlers))('%s', (key, row) => {
  it.for(whoTries(false))('as %s', async (person, { task }) => {
    const { changed, ...answer } = await askAs(person, key, row)
    task.meta.cell = { row: key, person, may: true, through: (answer.status ?? 500) < 500 }
    const { changed: _, ...everybodys } = await askAs('anonymous', key, row)
    expect(answer).toEqual(everybodys)
    expect([task.meta.cell.through, changed]).toEqual([true, []])
  })
})

describe.each(oneClick)(`${ONE_CLICK}: %s`, (_, make, status, changes) => {
  it.for(
    whoTries(false).flatMap((person) => [null, 'http://evil.example'].map((from) => [person, from] as const)),
  )('as %s from %s', async ([person, from], { task }) => {
    const { changed, ...answer } = await askAs(person, ONE_CLICK, await make(), from)
    task.meta.cell = { row: ONE_CLICK, person, may: status === 200, through: changed.length > 0 }
    expect([answer.status, changed.toSorted()]).toEqual([status, changes])
  })
})
