import 'server-only'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type Action, accountAction } from '@/lib/action'
import { TAKEN } from '@/lib/reviews/own/differing'
import { writingPath } from '@/lib/reviews/reading/list-path'
import { draftShape } from '@/lib/reviews/schema'
import { saveDraft } from './saving'
import { takePosted } from './taking'

/** What the buttons of a review's form do but posting. */
const others = z.enum(['save', 'preview', ...TAKEN.map((field) => `take ${field}`)])

const draftAction = accountAction(draftShape.extend({ does: others }), async (viewer, { does, ...draft }) => {
  const [, field] = does.split('take ')
  if (field) await takePosted(viewer, draft, field)
  else await saveDraft(viewer, draft)
  redirect(writingPath(draft.film) + (does === 'preview' ? '?preview#preview' : '?saved'))
})

/** A form has one action, whatever its button: so that without scripts, too, one can save and look before posting. */
export const orDraft =
  (posts: Action): Action =>
  (previous, form) =>
    others.safeParse(form.get('does')).success ? draftAction(previous, form) : posts(previous, form)
