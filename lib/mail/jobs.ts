import type { FactorLetter } from '@/lib/accounts/factors/letters'
import type { NoticeKind } from '@/prisma/generated/enums'

/** The queue of letters. */
export const letters = 'letters'

/** The queue of what happened and many want to hear of. */
export const spreading = 'spreading'

/** A notice that its followers are still to be told of. */
export interface SpreadingJob {
  notice: number
}

/** The queue of letters about what happened: apart, so that no link that somebody waits for waits behind them. */
export const notes = 'notes'

/** A notification that its member may still have to be written to about. */
export interface NoteJob {
  memberId: number
  kind: NoticeKind
  thing: string
}

/** The queue of letters that gather a day. */
export const digests = 'digests'

/** A member who wishes one letter a day, and has something to hear. */
export interface DigestJob {
  memberId: number
}

/** The queue of letters that tell who decides cases what waits. */
export const desks = 'desks'

/** Somebody for whom cases wait. */
export interface DeskJob {
  memberId: number
}

/** The queue of films to be brought in. */
export const imports = 'imports'

/** The queue of what drafts at the desk are to be read again for: a job says nothing, and one does for several. */
export const rereading = 'rereading'

/** The queue of scales by which reviews are to be scored anew. */
export const rescoring = 'rescoring'

/** The version of a scale that came into force. */
export interface RescoringJob {
  versionId: number
}

/** Every queue that is worked on until the job is done. */
export const queues = [letters, spreading, notes, digests, desks, imports, rereading, rescoring]

/** The queue of the daily finding out who is to have one of either. */
export const gathering = 'gathering'

/** The queue of the hourly clearing away. */
export const forgetting = 'forgetting'

/** The queue of the daily clearing away of all else that has outlived its term. */
export const clearing = 'clearing'

/** A letter still to be written: never its text, so that no link lies in the database. */
export type LetterJob =
  | AccountLetterJob
  | AddressLetterJob
  | ActLetterJob
  | NoticeLetterJob
  | RequestLetterJob

export interface AccountLetterJob {
  letter: 'confirmEmail' | 'signIn' | 'resetPassword' | 'proveAgain' | 'wantMail' | FactorLetter
  /** 0 is nobody: who asks for a letter to an unknown address gets the same done. */
  memberId: number
}

/** A letter about a change of address, which has a row of its own. */
export interface AddressLetterJob {
  letter: 'changeEmail' | 'emailChanged'
  memberId: number
  changeId: number
}

/** A letter to whom an act concerns: what was decided, or what came of an appeal against it. */
export interface ActLetterJob {
  letter: 'act' | 'appeal'
  memberId: number
  actId: number
}

/** A letter to who sent a notice without an account: that it came, or what was decided. */
export interface NoticeLetterJob {
  letter: 'noticeReceived' | 'noticeDecided'
  reportId: number
}

/** A letter to who asked about an entry: that it came, what was answered, or that it is looked at again. */
export interface RequestLetterJob {
  letter: 'requestReceived' | 'requestAnswered' | 'requestWaitsAgain'
  requestId: number
}

/** A mail server that is down for a day delays letters by no more than it must, and loses none. */
const patience = {
  retryLimit: 40,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 60,
  deleteAfterSeconds: 24 * 3_600,
}

/** The same, for what takes minutes where a letter takes seconds. */
export const patienceOf = (queue: string) =>
  [imports, rescoring].includes(queue) ? { ...patience, expireInSeconds: 900 } : patience
