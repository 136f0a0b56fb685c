import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** This installation's own secret, made at the first start: 32 random bytes that only we may read. */
export function keepSecret(data: string): string {
  const file = join(data, 'secret')
  if (!existsSync(file)) make(file)
  return readFileSync(file, 'utf8').trim()
}

/** Written whole before it has its name: half a secret is never read, and of two starts one makes it. */
function make(file: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
