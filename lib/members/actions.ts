'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { memberAction } from '@/lib/action'
import { changeHandle } from './changing-handle'
import { handle } from './handles'

export const changeHandleAction = memberAction(z.object({ handle }), async (viewer, wanted) => {
  await changeHandle(viewer, wanted.handle)
  redirect('/account/handle?done')
})
