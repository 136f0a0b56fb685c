import { describe, expect, it } from 'vitest'
import { editComment } from '@/lib/comments/writing/editing'
import { postComment } from '@/lib/comments/writing/posting'
import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { keptFrom } from '@/lib/moderation/own/kept'
import { editReview } from '@/lib/reviews/revising/editing'
import { editingShape } from '@/lib/reviews/schema'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { endRule, makeRule } from './changing'
import { tryRule } from './dry-run'
import { presentMatcher } from './present'
import { ruleShape } from './schema'

freshDatabase('each test')

const administrator = () => makeMember({ roles: ['administrator'] })
const draft = (pattern: string, effect = 'hold', more = {}) =>
  ruleShape.parse({ kind: 'word', pattern, effect, rule: 'spam', ...more })
const making = async (...given: Parameters<typeof draft>) => makeRule(await administrator(), draft(...given))
const BODY = 'The lamps were lit row by row, and nobody left before the last of them.'
const said = (more: string) => `${BODY} ${more}`
const acts = () => prisma().moderationAct.findMany({ orderBy: { id: 'asc' } })
const cases = () => prisma().moderationCase.findMany({ orderBy: { id: 'asc' } })

describe('what is posted', () => {
  it('is refused beside its field where a rule blocks it, with the rule and the words', async () => {
    await making('cheap seats', 'block')
    await expect(makeReview({ body: said('Get сhеар seats!') })).rejects.toMatchObject({
      field: 'body',
      message: expect.stringMatching(/^“сhеар seats” cannot be posted here\. The rule is: No advertising/),
    })
    await expect(makeReview({ title: 'Cheap seats', body: said('') })).rejects.toMatchObject({
      field: 'title',
    })
    await expect(makeComment({ body: 'cheap **se**ats' })).rejects.toMatchObject({ field: 'body' })
    expect([await prisma().review.count(), await prisma().comment.count(), (await acts()).length]).toEqual([
      0, 0, 0,
    ])
  })

  it('waits for a moderator where a rule holds it: its author reads it alone, and why', async () => {
    await making('seats.example', 'hold', { kind: 'link' })
    const { id } = await makeReview({ body: said('See [here](https://www.seats.example/now).') })
    expect(await prisma().review.findUnique({ where: { id } })).toMatchObject({ removals: 1 })
    expect(await prisma().reviewCard.count()).toBe(0)
    const [held] = await cases()
    expect(held).toMatchObject({ cause: 'held', subjectKind: 'review', subjectId: id, closedAt: null })
    expect(await acts()).toMatchObject([
      {
        ...{
          kind: 'hold',
          decider: 'automatic',
          actorId: null,
          caseId: held?.id,
          rule: 'spam',
          ruleVersion: 1,
        },
        reason: expect.stringContaining('“www.seats.example”'),
      },
    ])
    const deciding = decidingShape.parse({ case: held?.id, act: 'approve' })
    await decideCase(await makeMember({ roles: ['moderator'] }), deciding)
    expect(await prisma().review.findUnique({ where: { id } })).toMatchObject({ removals: 0 })
    expect(await prisma().reviewCard.count()).toBe(1)
  })

  it('stands, and is in the queue, where a rule flags it', async () => {
    await making('cheap seats', 'flag')
    const { id } = await makeComment({ body: 'cheap seats, all of them' })
    expect(await prisma().comment.findUnique({ where: { id } })).toMatchObject({ removals: 0 })
    expect(await cases()).toMatchObject([{ cause: 'flagged', subjectKind: 'comment', subjectId: id }])
    expect(await acts()).toEqual([])
  })

  it('has a passage hidden where a rule marks it, and all of it where the passage cannot be told apart', async () => {
    await making('the usher did it', 'mark', { rule: 'spoilers' })
    const { id } = await makeReview({ body: said('And the Usher did it.') })
    const open = async (of: number) => {
      const { cooked } = await prisma().review.findUniqueOrThrow({ where: { id: of } })
      return (cooked as { plain: { open: string } }).plain.open
    }
    expect(await open(id)).not.toContain('Usher')
    expect(await open(id)).toContain('row by row')
    const { id: apart } = await makeReview({ body: said('And the us**h**er did it.') })
    expect(await open(apart)).not.toContain('row by row')
    expect((await acts()).map(({ kind, decider }) => [kind, decider])).toEqual([
      ['markSpoiler', 'automatic'],
      ['markSpoiler', 'automatic'],
    ])
  })

  it('goes through once the rule has ended', async () => {
    const id = await making('cheap seats', 'block')
    await endRule(await administrator(), id)
    await makeReview({ body: said('cheap seats') })
    expect(await prisma().review.count()).toBe(1)
  })
})

describe('what is changed', () => {
  it('is held for what is new in it, not for what was let stand', async () => {
    const { id: review, member, film } = await makeReview({ body: said('cheap seats') })
    await making('cheap seats')
    await making('lamp oil')
    const { slug } = await prisma().film.findUniqueOrThrow({ where: { id: film.id } })
    const change = async (body: string) => {
      const { edits } = await prisma().review.findUniqueOrThrow({ where: { id: review } })
      return editReview(member, editingShape.parse({ film: slug, review, edits, body }))
    }
    await change(said('cheap seats, once more'))
    expect(await acts()).toEqual([])
    await change(said('cheap seats and lamp oil'))
    expect((await acts()).map(({ kind }) => kind)).toEqual(['hold'])
  })

  it('is held in comments too', async () => {
    const { id, member: by } = await makeComment({ body: 'a lamp' })
    await making('cheap seats')
    const given = { comment: id, edits: 0, body: 'cheap seats' }
    expect(await editComment(by, given)).toBe(`/comments/${id}/edit`)
    expect(await prisma().comment.findUnique({ where: { id } })).toMatchObject({ removals: 1 })
  })
})

describe('a rule', () => {
  it('is tried over the texts of thirty days before it counts', async () => {
    const { member } = await makeReview({ title: 'Cheap seats', body: said('') })
    await makeComment({ body: 'ch**e**ap seats' })
    await makeReview({ body: said('dear seats') })
    const { id: old } = await makeReview({ body: said('cheap seats') })
    await prisma().$executeRaw`UPDATE review SET posted_at = now() - interval '31 days' WHERE id = ${old}`
    const tried = await tryRule({ kind: 'word', pattern: 'cheap seats' })
    expect(tried).toMatchObject({ met: 2 })
    expect(tried.shown.map(({ words }) => words)).toEqual(['cheap seats', 'Cheap seats'])
    expect(tried.shown[1]?.path).toContain(member.handle)
    expect(await acts()).toEqual([])
  })

  it('is never changed: the next takes its place, and both are written down', async () => {
    const by = await administrator()
    const first = await makeRule(by, draft('cheap seats'))
    const next = await makeRule(by, draft('cheap seats', 'block', { replaces: String(first) }))
    expect(await prisma().textRule.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id: first, endedById: by.id, effect: 'hold' },
      { id: next, endedAt: null, replacesId: first, effect: 'block' },
    ])
    await expect(
      prisma().textRule.update({ where: { id: next }, data: { effect: 'flag' } }),
    ).rejects.toThrow()
    await endRule(by, next)
    await expect(endRule(by, next)).rejects.toMatchObject({ reason: 'ended' })
    const entries = await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(entries.map(({ act }) => act)).toEqual(['text rule made', 'text rule made', 'text rule ended'])
  })

  it('is one of many who make the same at once', async () => {
    const by = await administrator()
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => makeRule(by, draft('cheap'))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await prisma().textRule.count()).toBe(1)
  })

  it('is read once, however many texts are looked through, and anew when it changed', async () => {
    await making('cheap')
    const matcher = await presentMatcher()
    expect(await presentMatcher()).toBe(matcher)
    await making('dear')
    expect(await presentMatcher()).not.toBe(matcher)
  })

  it.each([
    [{ pattern: '*' }, 'pattern'],
    [{ pattern: 'a' }, 'pattern'],
    [{ pattern: '* seats' }, 'pattern'],
    [{ pattern: 'a*b*c*d*' }, 'pattern'],
    [{ pattern: 'a '.repeat(9) }, 'pattern'],
    [{ pattern: 'https://seats.example/x', kind: 'link' }, 'pattern'],
    [{ pattern: '*.*', kind: 'link' }, 'pattern'],
    [{ pattern: 'seats.example', kind: 'link', effect: 'mark' }, 'effect'],
    [{ rule: 'none' }, 'rule'],
    [{ effect: 'explode' }, 'effect'],
  ])('is refused where it could meet everything: %j', (more, field) => {
    const typed = { kind: 'word', pattern: 'cheap', effect: 'hold', rule: 'spam', ...more }
    expect(ruleShape.safeParse(typed).error?.issues[0]?.path).toEqual([field])
  })
})

it('lets a form sent twice post once, held or not', async () => {
  await making('cheap seats')
  const { member, film } = await makeReview()
  const given = {
    to: { kind: 'film', id: film.id },
    body: 'cheap seats',
    postingKey: crypto.randomUUID(),
  } as const
  const [first, again] = [await postComment(member, given), await postComment(member, given)]
  expect(again.comment).toBe(first.comment)
  expect(await acts()).toHaveLength(1)
})

it('tells its author why it waits, and nobody else', async () => {
  await making('cheap seats')
  const { id, member } = await makeComment({ body: 'cheap seats' })
  const ref = { kind: 'comment', id } as const
  expect(await keptFrom(member, ref)).toMatchObject({
    kind: 'hold',
    reason: expect.stringContaining('“cheap seats”'),
  })
  expect(await keptFrom(await makeMember(), ref)).toBeNull()
})
