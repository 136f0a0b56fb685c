import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })
const appUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address', abort: true })
  .refine((url) => new URL(url).pathname === '/', 'must be an origin: no path after the host')
  .transform((url) => new URL(url).origin)

/** Everything the environment can say, with its default. `.env.example` explains each key to people. */
export const environmentShape = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: postgresUrl.optional(),
  /** The role that owns the tables, where the site runs as another; only the start uses it. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  /** Milliseconds a statement may take before it counts as an outage. */
  DATABASE_TIMEOUT: z.coerce.number('must be a number').int().min(100).default(2500),
  /** Connections the pool may open. */
  DATABASE_POOL: z.coerce.number('must be a number').int().min(1).max(500).default(10),
  BALCONY_DATA: z
    .string()
    .default('data/')
    .transform((folder) => resolve(folder)),
  APP_URL: appUrl.optional(),
  BALCONY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Where mail goes out; without it each letter becomes a file. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  /** Accounts elsewhere that sign people in: each with both or neither of its two. */
  GITHUB_ID: z.string().optional(),
  GITHUB_SECRET: z.string().optional(),
  GOOGLE_ID: z.string().optional(),
  GOOGLE_SECRET: z.string().optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  OIDC_ID: z.string().optional(),
  OIDC_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40, 'must have at most 40 characters').optional(),
  /** Proxies in front of us whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number('must be a number').int().min(0).max(9).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Environment = z.infer<typeof environmentShape>
export type EnvironmentKey = keyof Environment

/** Thrown with every mistake at once, so that nobody has to start five times to find five of them. */
export class MistakenEnvironment extends Error {
  readonly mistakes: string[]
  constructor(mistakes: string[]) {
    super(
      `The environment has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    )
    this.name = 'MistakenEnvironment'
    this.mistakes = mistakes
  }
}

/** Settings that mean nothing one without the other. */
const together: EnvironmentKey[][] = [
  ['GITHUB_ID', 'GITHUB_SECRET'],
  ['GOOGLE_ID', 'GOOGLE_SECRET'],
  ['OIDC_ISSUER', 'OIDC_ID', 'OIDC_SECRET'],
]

/** Checks a set of variables. An empty one counts as not set; an unknown BALCONY_… one is a typing slip. */
export function checkEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const checked = environmentShape.safeParse(given)
  const mistakes = (checked.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  for (const key of Object.keys(given)) {
    if (key.startsWith('BALCONY_') && !(key in environmentShape.shape))
      mistakes.push(`${key}: is not a setting of Balcony`)
  }
  for (const keys of together)
    for (const key of keys)
      if (keys.some((other) => other in given) && !(key in given))
        mistakes.push(`${key}: goes together with ${keys.filter((other) => other !== key).join(' and ')}`)
  if (!checked.success || mistakes.length > 0) throw new MistakenEnvironment(mistakes)
  return checked.data
}

let known: Environment | undefined

/** The environment of this process, checked once. The only reader of `process.env`. */
export function environment(): Environment {
  known ??= checkEnvironment(process.env)
  return known
}

/** The log's level, also where the rest of the environment is mistaken: that too must be told. */
export const logLevel = (): Environment['LOG_LEVEL'] =>
  environmentShape.shape.LOG_LEVEL.catch('info').parse(process.env.LOG_LEVEL || undefined)

/** The database's address, for code that cannot work without one. */
export function databaseUrl(): string {
  const url = environment().DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which brings its own Postgres')
  return url
}

/** What the starter found out (the embedded database's address, say), for itself and every child. */
export function handOn(values: Partial<Record<EnvironmentKey | 'NODE_ENV' | 'NEXTAUTH_URL', string>>): void {
  Object.assign(process.env, values)
  known = undefined
}

/** This process's variables with some changed, for a child that should differ. */
export function environmentWith(values: Partial<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...values }
}

/** Reads `.env` where there is one. What is already set wins. */
export function readDotEnv(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file)
  known = undefined
}

/** Whether `npm run` started this process, and not a shell that may well go away. */
export const startedByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined
