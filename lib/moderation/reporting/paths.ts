import type { SubjectRef } from '@/lib/moderation/subjects/schema'

/** Where something is reported. */
export const reportPath = ({ kind, id }: SubjectRef): string => `/report/${kind}/${id}`
