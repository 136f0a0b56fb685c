import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prisma } from '@/lib/db'
import { applyFile } from './apply'

const SEEDS = join(process.cwd(), 'prisma', 'seed')

/** Seeds a database that has no film yet. Each file counts once, whatever became of what it brought. */
export async function seedIfEmpty(): Promise<{ applied: boolean }> {
  if ((await prisma().film.count()) > 0) return { applied: false }
  return { applied: await seed() }
}

/** Adds what the seed files bring and this database has never been given. */
export async function seed(folder = SEEDS): Promise<boolean> {
  let applied = false
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
    const { unchanged } = await applyFile(await readFile(join(folder, name), 'utf8'), name, 'add')
    applied ||= !unchanged
  }
  return applied
}
