import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The files that are meant: each named one, and of folders all that are in them, in order. What cannot be found stays named. */
export async function filesOf(names: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const name of names) {
    const found = await stat(name).catch(() => null)
    if (!found?.isDirectory()) files.push(name)
    else {
      const inside = (await readdir(name)).filter((entry) => !entry.startsWith('.')).sort()
      files.push(...(await filesOf(inside.map((entry) => join(name, entry)))))
    }
  }
  return files
}
