import { z } from 'zod'
import { SubjectKind } from '@/prisma/generated/enums'

/** What can be reported and acted on, as forms and addresses name it. */
export const subjectShape = z.object({
  kind: z.enum(SubjectKind),
  id: z.coerce.number().int().min(1).max(2_147_483_647),
})
export type SubjectRef = z.infer<typeof subjectShape>

/** The words of it, as typed: what a case keeps of the moment it was opened. */
export const said = z.object({
  title: z.string().nullable(),
  raw: z.string(),
  wholeSpoiler: z.boolean(),
})
