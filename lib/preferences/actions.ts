'use server'
import { redirect } from 'next/navigation'
import { accountAction } from '@/lib/action'
import { choosePreferences } from './choosing'
import { preferencesShape } from './schema'

export const choosePreferencesAction = accountAction(preferencesShape, async (viewer, preferences) => {
  await choosePreferences(viewer, preferences)
  redirect('/account/preferences?done')
})
