import type { Rule } from '@/prisma/generated/enums'

/** Where administrators write how rules read from now on. */
export const GUIDELINES = '/administration/guidelines' as const

export const nextVersionPath = (rule: Rule): string => `${GUIDELINES}/${rule}`
