import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { rowsOfMatrix } from '@/lib/testing/authorization/every-row'
import { doorsOfSource } from '@/lib/testing/authorization/source'
import type { Member } from '@/prisma/generated/client'

/** An action as the site serves it, with a form that it takes. */
export interface Served {
  name: string
  id: string
  /** The routes whose pages have it. */
  routes: string[]
  form: (owner: Member) => Promise<Record<string, string>>
}

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ workers: z.record(z.string(), z.unknown()), filename: z.string(), exportedName: z.string() }),
  ),
})

/** A form without its files. */
const onlyTexts = (form: Record<string, string | File>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, said]) => (typeof said === 'string' ? [[name, said]] : [])),
  )

/**
 * Every action of the source that the build serves, each with the form of its row in the authorization matrix: so
 * that a new form is tried without being listed here. Answers also those that no page has.
 */
export async function servedActions(): Promise<{ served: Served[]; missing: string[] }> {
  const { node } = manifest.parse(
    JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')),
  )
  const ids = new Map(
    Object.entries(node).map(([id, one]) => [`${one.filename} ${one.exportedName}`, { id, ...one }]),
  )
  const rows = await rowsOfMatrix()
  const served = doorsOfSource().actions.flatMap((name): Served[] => {
    const [found, row] = [ids.get(name), rows.get(name)]
    if (!found || !row) return []
    const routes = Object.keys(found.workers).map(
      (worker) => `/${worker.replace(/^app\/(?:\(public\)|member)\/|\/?page$/g, '')}`,
    )
    const { form } = row
    const texts = async (owner: Member) => onlyTexts(typeof form === 'function' ? await form(owner) : form)
    return [{ name, id: found.id, routes, form: texts }]
  })
  const missing = doorsOfSource().actions.filter((name) => !served.some((one) => one.name === name))
  return { served, missing }
}
