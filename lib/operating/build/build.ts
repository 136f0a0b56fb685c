import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { stripVTControlCharacters } from 'node:util'
import { environmentWith } from '@/lib/env'
import { Halt } from '@/lib/operating/exits'
import { sourceDigest } from './digest'
import { sewSheets } from './sheets'

/** Inside `.next`, so that who removes the build removes this too. */
const digestFile = '.next/balcony-sources'

/** Whether `.next` holds a finished build of exactly these sources. */
export function isBuilt(digest = sourceDigest()): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(digestFile) && readFileSync(digestFile, 'utf8') === digest
}

/** Builds. @throws Halt with the end of what the build said */
export async function build(signal?: AbortSignal): Promise<void> {
  const digest = sourceDigest()
  const failed = (told: string) =>
    new Halt(
      'build',
      `The checkout cannot be built; \`npm run build\` tells all of it:\n${told.replaceAll(/^/gm, '  ')}`,
    )
  try {
    rmSync(digestFile, { force: true })
    const told = await nextBuild(signal)
    if (told) throw failed(told)
    sewSheets('.next')
    writeFileSync(digestFile, digest)
  } catch (error) {
    throw error instanceof Halt ? error : failed((error as Error).message)
  }
}

/** Runs `next build`; answers what it last said if it failed, without traces. */
function nextBuild(signal?: AbortSignal): Promise<string | null> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const env = environmentWith({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: undefined,
  })
  const child = spawn(process.execPath, [next, 'build'], { env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-20_000)
    })
  }
  return new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? null : lastWords(said) || `exit code ${code}`))
  })
}

const lastWords = (said: string): string =>
  stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .slice(-14)
    .join('\n')
