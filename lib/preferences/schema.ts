import { z } from 'zod'
import { Appearance } from '@/prisma/generated/enums'

/** How dates and numbers may be written, each called what its readers call it. */
export const FORMATS = {
  'en-GB': 'English (United Kingdom)',
  'en-US': 'English (United States)',
  'de-DE': 'Deutsch',
  'fr-FR': 'Français',
  'es-ES': 'Español',
  'pt-BR': 'Português (Brasil)',
  'pl-PL': 'Polski',
  'ko-KR': '한국어',
  'ja-JP': '日本語',
} as const

export type Formats = keyof typeof FORMATS

const formats = z.enum(Object.keys(FORMATS) as Formats[], 'Choose one of these.')

/** What stands in the record; where that is not offered any more, what everybody gets. */
export const formatsOf = (member: { formats: string }): Formats =>
  formats.catch('en-GB').parse(member.formats)

/** How each appearance is called. */
export const APPEARANCES: Record<Appearance, string> = {
  system: 'As this device has it',
  light: 'Light',
  dark: 'Dark',
}

export const preferencesShape = z.object({
  appearance: z.enum(Appearance, 'Choose one of these.'),
  formats,
})
export type Preferences = z.infer<typeof preferencesShape>
