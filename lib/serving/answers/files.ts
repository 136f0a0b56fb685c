import { existsSync, readdirSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { sep } from 'node:path'
import { headersOfEveryAnswer } from '@/lib/doors/kept/policies'

/** The addresses of the files in a folder of files for everybody. */
export function listFiles(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => addressOf(folder, `${parentPath}${sep}${name}`)))
}

function addressOf(folder: string, file: string): string {
  return file.slice(folder.length).split(sep).join('/')
}

/** Files whose name changes with their content. */
const versioned = /^\/(?:_next\/static|fonts)\//

/** Puts our headers on an answer that Next sends itself, at the moment it leaves. */
export function dressFile(path: string, response: ServerResponse): void {
  const writeHead = response.writeHead
  response.writeHead = function dressed(this: ServerResponse, ...given: unknown[]) {
    for (const [name, value] of Object.entries(headersOfEveryAnswer)) this.setHeader(name, value)
    const found = this.statusCode < 400 && given[0] !== 404
    if (found && versioned.test(path)) this.setHeader('cache-control', 'public, max-age=31536000, immutable')
    return Reflect.apply(writeHead, this, given)
  } as typeof response.writeHead
}
