'use server'
import { redirect } from 'next/navigation'
import { editorAction, memberAction } from '@/lib/action'
import { acceptProposal, declineProposal, pointToFilm } from './deciding'
import { proposeFilm } from './proposing'
import { acceptingShape, decliningShape, pointingShape, proposingShape } from './schema'

const desk = '/administration/proposals'

export const proposeFilmAction = memberAction(proposingShape, async (viewer, given) => {
  await proposeFilm(viewer, given)
  redirect('/account/proposals?done')
})

export const acceptProposalAction = editorAction(acceptingShape, async (viewer, film) => {
  redirect(`/films/${await acceptProposal(viewer, film)}`)
})

export const pointToFilmAction = editorAction(pointingShape, async (viewer, which) => {
  await pointToFilm(viewer, which)
  redirect(desk)
})

export const declineProposalAction = editorAction(decliningShape, async (viewer, given) => {
  await declineProposal(viewer, given)
  redirect(desk)
})
