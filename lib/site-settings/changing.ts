import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { MistakenField, Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import { cook } from '@/lib/text/cook'
import type { Prisma } from '@/prisma/generated/client'
import { forgetNotice } from './notice'
import { type Key, ORDERED, REGISTER, type Setting } from './register'
import type { Resetting, SettingDraft } from './schema'
import { getSettings, setSetting } from './settings'

type Acting = Pick<Viewer, 'id' | 'freshAt'>

/**
 * Sets what administrators set while the site runs: it counts at the next request, everywhere.
 * @throws Refusal where it is so already, or somebody changed it meanwhile; MistakenField for what does not fit another
 */
export async function changeSetting(viewer: Acting, { setting, seen, value }: SettingDraft): Promise<void> {
  const next = REGISTER[setting].typed.parse(value) as Setting<Key>
  if (setting === 'notice') mustBePlain(String(next))
  await set(viewer, setting, next, seen)
}

/** Leaves a setting to the default, and to what that will be in later versions of Balcony. */
export const resetSetting = (viewer: Acting, { setting, seen }: Resetting): Promise<void> =>
  set(viewer, setting, null, seen)

async function set(viewer: Acting, key: Key, value: Setting<Key> | null, seen: number): Promise<void> {
  assertFresh(viewer)
  const { kind, standard } = REGISTER[key]
  if (kind === 'choice') throw new Refusal('elsewhere', 'This is set on a page of its own.')
  await prisma().$transaction(async (tx) => {
    const was = await setSetting(tx, viewer, key, value as Setting<typeof key> | null, seen)
    if (value === was) throw new Refusal('done', 'It is so already.')
    await mustBeOrdered(tx, key)
    await announce(
      (sql, params) => tx.$executeRawUnsafe(sql, ...params),
      [key === 'notice' ? tags.notice : tags.settings],
    )
    const is = value ?? standard
    const numbers = typeof is === 'number' && typeof was === 'number' ? { from: was, to: is } : {}
    await record(tx, {
      ...{ actor: viewer, act: value === null ? 'setting set back' : 'setting changed' },
      ...{ subject: { kind: 'site' }, details: { setting: key, ...numbers, version: seen + 1 } },
    })
  })
  if (key === 'notice') forgetNotice()
}

async function mustBeOrdered(tx: Prisma.TransactionClient, key: Key): Promise<void> {
  const pair = ORDERED.find((one) => (one as readonly Key[]).includes(key))
  if (!pair) return
  const now = await getSettings(pair, tx)
  const [less, more] = pair
  if (now[less] > now[more])
    throw new MistakenField(
      'value',
      `“${REGISTER[less].title}” may not be more than “${REGISTER[more].title}”: ${now[less]} would be more than ${now[more]}.`,
    )
}

/** It stands above every page, so that nothing may take much room there. */
function mustBePlain(raw: string): void {
  const isPlain = cook(raw).tree.every(({ tag }) => tag === 'p')
  if (!isPlain || raw.includes('||'))
    throw new MistakenField(
      'value',
      'A notice has plain paragraphs only: no lists, titles, quotations or spoilers.',
    )
}
