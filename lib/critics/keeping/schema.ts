import { z } from 'zod'
import { RESERVED_SLUGS } from '@/lib/catalogue/slugs'
import { safeHref } from '@/lib/text/links'
import { inOneLine, plainLine, plainLines } from '@/lib/text/plain'

export const MAX = { name: 160, slug: 60, bio: 600, url: 2_000, aliases: 30 } as const

const name = plainLine(MAX.name).refine((typed) => typed !== '', 'Write a name.')

const slug = z
  .string()
  .trim()
  .toLowerCase()
  .max(MAX.slug, `Use at most ${MAX.slug} characters.`)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Small letters, digits and hyphens between them.')
  .refine((typed) => !RESERVED_SLUGS.has(typed), 'This is an address of its own.')

/** Other names as they are typed, one on a line; each once. */
const aliases = z
  .string()
  .max(MAX.aliases * (MAX.name + 2), `Use at most ${MAX.aliases} names.`)
  .transform((typed) => [...new Set(typed.split(/\r\n?|\n/).map(inOneLine))].filter((one) => one !== ''))
  .pipe(
    z
      .array(z.string().max(MAX.name, `Use at most ${MAX.name} characters for a name.`))
      .max(MAX.aliases, `Use at most ${MAX.aliases} names.`),
  )

const bio = plainLines(MAX.bio).transform((typed) => typed || null)

const url = z
  .string()
  .trim()
  .max(MAX.url)
  .transform((typed, context) => {
    if (typed === '') return null
    const href = safeHref(typed)
    if (href && /^https?:/.test(href)) return href
    context.addIssue({ code: 'custom', message: 'Write a whole address, with http:// or https://.' })
    return z.NEVER
  })

const shared = {
  id: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
  /** The last change that was seen; 0 where there was none. */
  seen: z.coerce.number('Load the page again.').int().min(0).max(2_147_483_647),
  ...{ name, slug, aliases },
}

export const criticShape = z.object({ ...shared, bio })
export const outletShape = z.object({ ...shared, url })

/** What is said of a critic or an outlet; `about` is the one's bio and the other's link. */
export type Writer = { name: string; slug: string; about: string | null; aliases: string[] }
export type WriterDraft = Writer & { id: number; seen: number }

/** The same as it was kept, from a column of JSON. */
export const keptWriter = z.object({
  ...{ name: z.string(), slug: z.string(), about: z.string().nullable() },
  aliases: z.array(z.string()),
}) satisfies z.ZodType<Writer>
