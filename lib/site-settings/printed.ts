import 'server-only'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import type { Key, Settings } from './register'
import { getSettings } from './settings'

/** Settings that a page prints, so that a change of any reaches it. */
export const printedSettings = <Of extends Key>(keys: readonly Of[]): Promise<Settings<Of>> =>
  tagged([tags.settings], `settings ${keys.join()}`, () => getSettings(keys))
