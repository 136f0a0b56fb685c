import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { Stale, wayBackTo } from '@/lib/accounts/freshness'
import { traceRequest } from '@/lib/accounts/sessions/tracing'
import { leadToDoor, unsentArrived } from '@/lib/accounts/unsent/browser'
import { getViewer, type Viewer } from '@/lib/accounts/viewer'
import { isOwnOrigin } from '@/lib/doors/origin'
import { ownPath } from '@/lib/doors/own-path'
import { type FormState, valuesOf } from '@/lib/form-state'
import { log } from '@/lib/log'
import { hasRole, mayActAs, standingOf } from '@/lib/members/policy'
import { MistakenField, Refusal, TooOften } from '@/lib/refusal'
import { isLostRace } from '@/lib/serving/faults/lost-race'
import { amendAnswer } from '@/lib/serving/faults/request-scope'

/** Who may do a thing at all: gives the viewer back, or throws a `Refusal`. */
type Admit<Who> = (viewer: Viewer | null) => Who

export type Action = (previous: FormState, form: FormData) => Promise<FormState>

/** What a verb gives this once, for the form to show or use; mostly nothing. */
type Given = Promise<readonly string[]> | Promise<void>

/** Thrown for who may not: answered with 403. */
class NotAdmitted extends Refusal {}

/**
 * What every write goes through: whence it comes, who asks, what is said, then one verb. A Refusal becomes
 * words above the form, or beside its field; a fault stays a fault. Who was signed out while typing comes back
 * through the door to what they typed.
 */
const guarding =
  <Who>(admit: Admit<Who>, isQuiet = false, leavesTrace = false) =>
  <Shape extends z.ZodObject>(shape: Shape, run: (who: Who, input: z.infer<Shape>) => Given): Action =>
  async (_previous, form) => {
    const values = valuesOf(form)
    try {
      if (!isOwnOrigin((await headers()).get('origin')))
        throw new NotAdmitted(
          'origin',
          'This did not come from a page of ours. Load the page again and try once more.',
        )
      const who = admit(await getViewer())
      const { data, error } = shape.safeParse(sentIn(form))
      if (error) return { status: 'invalid', errors: firstErrors(error), values }
      await unsentArrived(values)
      if (leavesTrace && isMember(who)) await traceRequest(who.id)
      const given = await run(who, data)
      return given ? { status: 'given', given } : { status: 'idle' }
    } catch (error) {
      const refusal = isLostRace(error) ? goneMeanwhile() : error
      if (!(refusal instanceof Refusal)) throw refusal
      if (refusal.reason === 'signed out' && !isQuiet) await leadToDoor(values)
      return { ...told(refusal, await cameFrom()), values }
    }
  }

/** What a form sends, without what Next adds: texts by their names, and of files all that were chosen. */
function sentIn(form: FormData): Record<string, string | File[]> {
  const sent = [...form].filter(([name]) => !name.startsWith('$'))
  const texts = sent.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const files = sent.flatMap(([name, value]) => (typeof value === 'string' ? [] : [{ name, value }]))
  const chosen = [...Map.groupBy(files, ({ name }) => name)].map(
    ([name, all]) => [name, all.flatMap(({ value }) => (isChosen(value) ? [value] : []))] as const,
  )
  return { ...Object.fromEntries(chosen), ...Object.fromEntries(texts) }
}

/** A field in which nothing was chosen sends an empty file without a name; through React it is called undefined. */
const isChosen = ({ name, size }: File) => size > 0 || (name !== '' && name !== 'undefined')

/** A film became one with another, a text was deleted: whoever writes to it that moment loses nothing they typed. */
function goneMeanwhile(): Refusal {
  log.info('a form was sent to what went away that moment')
  return new Refusal(
    'gone',
    'What this is about went away, or became one with another, just now. Load the page again.',
  )
}

const isMember = (who: unknown): who is Viewer => typeof who === 'object' && who !== null && 'id' in who

/** The page of ours that the form stands on. */
async function cameFrom(): Promise<string> {
  const { origin, pathname } = URL.parse((await headers()).get('referer') ?? '') ?? {}
  return isOwnOrigin(origin ?? null) ? ownPath.parse(pathname) : '/account'
}

function told(refusal: Refusal, from: string) {
  const { reason, message } = refusal
  const way = refusal instanceof Stale ? wayBackTo(from) : refusal.way
  if (refusal instanceof MistakenField)
    return { status: 'invalid', errors: { [refusal.field]: message } } as const
  if (refusal instanceof NotAdmitted) amendAnswer({ status: 403 })
  if (refusal instanceof TooOften)
    amendAnswer({ status: 429, headers: { 'retry-after': String(refusal.seconds) } })
  return { status: 'refused', reason, message, ...(way && { way }) } as const
}

function firstErrors({ issues }: z.ZodError): Record<string, string> {
  const pairs = issues.map(({ path, message }) => [String(path[0] ?? ''), message] as const)
  // The first of a field wins.
  return Object.fromEntries(pairs.toReversed())
}

function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new NotAdmitted('signed out', 'Please sign in first.')
  return viewer
}

function inGoodStanding(viewer: Viewer | null): Viewer {
  const member = signedIn(viewer)
  const words = {
    suspended: 'Your account is suspended.',
    silenced: 'Your account may not post for now.',
    unconfirmed: 'Please confirm your e-mail address first.',
  }
  const standing = standingOf(member)
  if (standing !== 'good') throw new NotAdmitted(standing, words[standing])
  return member
}

const withRole = (role: Parameters<typeof hasRole>[1]) => (viewer: Viewer | null) => {
  const member = inGoodStanding(viewer)
  if (!hasRole(member, role)) throw new NotAdmitted('role', `Only ${role}s may do this.`)
  if (!mayActAs(member, role))
    throw new NotAdmitted('second factor', 'Whoever acts on others needs a second factor first.', {
      words: 'Set one up',
      path: '/account/second-factor',
    })
  return member
}

/** Who decides about others' words: which of them about what, the verb asks. */
const atTheDesk = (viewer: Viewer | null) => {
  const member = inGoodStanding(viewer)
  return withRole(hasRole(member, 'moderator') ? 'moderator' : 'editor')(member)
}

/** Anybody, signed in or not. */
export const guestAction = guarding((viewer) => viewer)
/** Who is signed in, whatever their standing: for what concerns the own account alone. */
export const accountAction = guarding(signedIn)
/** The same for what a script does by itself: nobody is led away from a page they are writing on. */
export const accountInBackground = guarding(signedIn, true)
/** What members post. From which network it came is kept for a while, as a hash. */
export const memberAction = guarding(inGoodStanding, false, true)
export const editorAction = guarding(withRole('editor'))
export const moderatorAction = guarding(withRole('moderator'))
/** Moderators and editors, for what either does about what is theirs to decide. */
export const deskAction = guarding(atTheDesk)
export const administratorAction = guarding(withRole('administrator'))
