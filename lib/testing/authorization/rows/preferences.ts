import { signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

export const preferenceRows: Record<string, Row> = {
  'lib/preferences/actions.ts choosePreferencesAction': {
    may: signedIn,
    form: { appearance: 'dark', formats: 'ko-KR' },
  },
}
