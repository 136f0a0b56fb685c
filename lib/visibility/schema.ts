import { z } from 'zod'
import { Visibility } from '@/prisma/generated/enums'

/** In words, for whoever chooses. */
export const VISIBILITIES = {
  everybody: 'Everybody',
  followers: 'Who follows me',
  onlyMe: 'Only me',
} as const satisfies Record<Visibility, string>

export const visibility = z.enum(Visibility, 'Choose who may see it.')

export const visibilityShape = z.object({ diaryVisibility: visibility, watchlistVisibility: visibility })
