'use server'
import { redirect } from 'next/navigation'
import { administratorAction } from '@/lib/action'
import { changeSetting, resetSetting } from './changing'
import { settingPath } from './paths'
import { resettingShape, settingShape } from './schema'

export const changeSettingAction = administratorAction(settingShape, async (viewer, draft) => {
  await changeSetting(viewer, draft)
  redirect(settingPath(draft.setting))
})

export const resetSettingAction = administratorAction(resettingShape, async (viewer, which) => {
  await resetSetting(viewer, which)
  redirect(settingPath(which.setting))
})
