import { listSettings } from '@/lib/site-settings/queries'
import type { Row } from '@/lib/testing/authorization/row'

const actions = 'lib/site-settings/actions.ts'
const may = ['administrator'] as const
let minutes = 20

const seen = async () => String((await listSettings()).get('claimMinutes')?.version)

export const settingRows: Record<string, Row> = {
  [`${actions} changeSettingAction`]: {
    may,
    form: async () => ({ setting: 'claimMinutes', seen: await seen(), value: String(++minutes) }),
  },
  [`${actions} resetSettingAction`]: {
    may,
    form: async () => ({ setting: 'claimMinutes', seen: await seen() }),
  },
}
