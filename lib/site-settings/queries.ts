import 'server-only'
import { prisma } from '@/lib/db'
import { KEYS, type Key } from './register'
import { fitting } from './settings'

/** Everything that can be set: what it is now, and each time it was set, the latest first. */
export async function listSettings() {
  const found = await prisma().siteSetting.findMany({
    select: { key: true, version: true, value: true, at: true, by: { select: { handle: true } } },
    orderBy: { version: 'desc' },
  })
  const past = Map.groupBy(found, ({ key }) => key)
  return new Map(KEYS.map((key) => [key, settingOf(key, past.get(key) ?? [])]))
}

type Kept = { version: number; value: unknown; at: Date; by: { handle: string } | null }

const settingOf = (key: Key, past: readonly Kept[]) => ({
  value: fitting(key, past[0]?.value),
  version: past[0]?.version ?? 0,
  /** Whether it is what the software says, since nobody set it or somebody set it back. */
  isDefault: (past[0]?.value ?? null) === null,
  past: past.map(({ version, value, at, by }) => ({
    ...{ version, at, by: by?.handle ?? null },
    value: value === null ? null : fitting(key, value),
  })),
})

export type ListedSetting = ReturnType<typeof settingOf>
