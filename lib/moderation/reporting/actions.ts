'use server'
import { redirect } from 'next/navigation'
import { placeOfRequest } from '@/lib/accounts/sessions/browser'
import { guestAction, memberAction } from '@/lib/action'
import { fileNotice } from './notice'
import { reportSubject } from './reporting'
import { noticeShape, reportingShape } from './schema'

export const reportAction = memberAction(reportingShape, async (viewer, given) => {
  redirect(`/account/reports?done=${await reportSubject(viewer, given)}`)
})

export const fileNoticeAction = guestAction(noticeShape, async (viewer, given) => {
  await fileNotice(viewer, given, (await placeOfRequest()).address)
  redirect('/report/received')
})
