'use server'
import { redirect } from 'next/navigation'
import { editorAction, memberAction } from '@/lib/action'
import { PROPOSALS } from '@/lib/desk/paths'
import { acceptProposal, declineProposal, pointToFilm } from './deciding'
import { proposeFilm } from './proposing'
import { acceptingShape, decliningShape, pointingShape, proposingShape } from './schema'

export const proposeFilmAction = memberAction(proposingShape, async (viewer, given) => {
  await proposeFilm(viewer, given)
  redirect('/account/proposals?done')
})

export const acceptProposalAction = editorAction(acceptingShape, async (viewer, film) => {
  redirect(`/films/${await acceptProposal(viewer, film)}`)
})

export const pointToFilmAction = editorAction(pointingShape, async (viewer, which) => {
  await pointToFilm(viewer, which)
  redirect(PROPOSALS)
})

export const declineProposalAction = editorAction(decliningShape, async (viewer, given) => {
  await declineProposal(viewer, given)
  redirect(PROPOSALS)
})
