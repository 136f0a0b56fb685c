import type { Key } from './register'

export const SETTINGS = '/administration/settings' as const

/** A setting on the page of them, said to be set. */
export const settingPath = (key: Key): string => `${SETTINGS}?set=${key}#${key}`
