import type { Bytes } from './measuring/bytes'
import type { Comments } from './measuring/comments'
import type { Explained } from './measuring/explaining'
import type { Rendered } from './measuring/rendering'
import type { Searching } from './measuring/searching'
import type { Figure } from './report'

type Both = Record<'small' | 'large', Explained>

const KILO = 1024
const within = { most: 1.2 }

export function ofThroughput(rates: ReadonlyMap<string, number>): Figure[] {
  const rate = (name: string) => rates.get(name) ?? Number.NaN
  const nginx = rates.has('nginx')
    ? [
        { what: 'nginx, same bytes', value: rate('nginx'), unit: '/s' },
        { what: 'film page ÷ nginx', value: rate('large') / rate('nginx') },
      ]
    : []
  return [
    { what: 'film page, kept, 16 connections', value: rate('large'), unit: '/s', aim: { least: 2_000 } },
    { what: 'the same, asked for gzip', value: rate('zipped'), unit: '/s' },
    { what: 'film page at the member door', value: rate('member'), unit: '/s' },
    { what: 'the same: small ÷ large', value: rate('member, small') / rate('member'), aim: within },
    { what: 'bare node, same bytes', value: rate('bare node'), unit: '/s' },
    { what: 'film page ÷ bare node', value: rate('large') / rate('bare node') },
    ...nginx,
    { what: 'kept: small ÷ large catalogue', value: rate('small') / rate('large'), aim: within },
  ]
}

export function ofRendering(rendered: ReadonlyMap<string, Rendered>, explained: Both): Figure[] {
  const nothing = { milliseconds: Number.NaN, statements: Number.NaN, buffers: Number.NaN }
  const small = rendered.get('small') ?? nothing
  const large = rendered.get('large') ?? nothing
  return [
    { what: 'film page, rendered: large', value: large.milliseconds, unit: 'ms' },
    { what: 'rendered: large ÷ small', value: large.milliseconds / small.milliseconds, aim: within },
    { what: 'statements of a rendering, all', value: large.statements, aim: { most: 3 } },
    { what: 'shared buffers of a rendering, all', value: large.buffers, aim: { most: 80 } },
    { what: 'buffers: large ÷ small', value: large.buffers / small.buffers, aim: within },
    { what: 'statements of the film page’s queries', value: explained.large.statements, aim: { most: 3 } },
    { what: 'their buffers, explained', value: explained.large.buffers, aim: { most: 80 } },
    {
      what: 'their buffers: large ÷ small',
      value: explained.large.buffers / explained.small.buffers,
      aim: within,
    },
    { what: 'buffers of the last page of critics', value: explained.large.lastPage, aim: { most: 80 } },
    { what: 'buffers of a late page of members', value: explained.large.latePage, aim: { most: 80 } },
  ]
}

export const ofComments = (small: Comments, large: Comments): Figure[] => [
  { what: 'buffers of a page of comments', value: large.first },
  { what: 'the same: last page ÷ first', value: large.last / large.first, aim: within },
  { what: 'the same: large ÷ small', value: large.first / small.first, aim: within },
]

export function ofMembers(of: (name: string) => Rendered, page: number): Figure[] {
  const [first, late, few] = [of('first page'), of('late page'), of('list, small')]
  const [member, memberFew] = [of('film, member'), of('film, member, small')]
  return [
    { what: 'members’ reviews, page 1', value: first.milliseconds, unit: 'ms' },
    {
      what: `page ${page.toLocaleString('en')} ÷ page 1`,
      value: late.milliseconds / first.milliseconds,
      aim: within,
    },
    { what: 'buffers: that page', value: late.buffers, aim: { most: 80 } },
    { what: 'their list: large ÷ small', value: first.milliseconds / few.milliseconds, aim: within },
    { what: 'film page at the member door', value: member.milliseconds, unit: 'ms' },
    { what: 'the same: large ÷ small', value: member.milliseconds / memberFew.milliseconds, aim: within },
    { what: 'statements at the member door', value: member.statements },
    {
      what: 'buffers at the member door: large ÷ small',
      value: member.buffers / memberFew.buffers,
      aim: within,
    },
  ]
}

export const ofBytes = (bytes: Bytes): Figure[] => [
  { what: 'html', value: bytes.html / KILO, unit: 'KiB' },
  { what: 'html gz', value: bytes.htmlGz / KILO, unit: 'KiB' },
  { what: 'html gz ÷ gz of the visible text', value: bytes.htmlGz / bytes.textGz, aim: { most: 2 } },
  { what: 'css gz', value: bytes.cssGz / KILO, unit: 'KiB', aim: { most: 10 } },
  { what: 'scripts', value: bytes.scripts, aim: { most: 0 } },
]

export const ofSearching = ({ alone, page }: { alone: Searching; page: Searching }): Figure[] => [
  { what: 'search p50', value: alone.p50, unit: 'ms' },
  { what: 'search p95', value: alone.p95, unit: 'ms', aim: { most: 30 } },
  { what: `search, slowest: ${alone.slowest.slice(0, 20)}`, value: alone.most, unit: 'ms' },
  { what: 'search page p50', value: page.p50, unit: 'ms' },
  { what: 'search page p95', value: page.p95, unit: 'ms' },
]

export const ofStarting = ({ first, later }: { first: number; later: number }): Figure[] => [
  { what: 'start, built: first time', value: first, unit: 's' },
  { what: 'start, built: later', value: later, unit: 's', aim: { most: 2 } },
]

export const ofMemory = (held: { fresh: number; worked: number }, requests: number): Figure[] => [
  { what: 'memory, fresh', value: held.fresh, unit: 'MiB', aim: { most: 200 } },
  {
    what: `memory after ${requests.toLocaleString('en')} requests`,
    value: held.worked,
    unit: 'MiB',
    aim: { most: 512 },
  },
]
