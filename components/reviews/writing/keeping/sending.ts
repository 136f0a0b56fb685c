import type { Action } from '@/lib/action'
import { valuesOf } from '@/lib/form-state'
import type { Keeper } from '@/lib/reviews/drafts/keeper'

/** Next leads on by throwing; where to stands in the error. */
const leadsTo = (error: unknown): string | null => {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return digest.startsWith('NEXT_REDIRECT') ? digest : null
}

/**
 * Sends a form with scripts: what is being saved behind it arrives first, and where the site cannot be reached the
 * form stays and says so.
 */
export const sending =
  (action: Action, keeper: Keeper): Action =>
  async (previous, form) => {
    await keeper.stop()
    form.set('version', String(keeper.version))
    try {
      const state = await action(previous, form)
      keeper.goOn()
      return state
    } catch (error) {
      const to = leadsTo(error)
      // Who is led to the door has posted nothing.
      if (to && !to.includes(';/sign-in')) keeper.done()
      if (to || (error instanceof Error && 'digest' in error)) throw error
      keeper.goOn()
      return {
        status: 'refused',
        reason: 'offline',
        message:
          'Balcony cannot be reached just now, so this is not posted. Your text stays here; try again in a while.',
        values: valuesOf(form),
      }
    }
  }
