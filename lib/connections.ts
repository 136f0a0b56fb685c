import type pg from 'pg'
import type { PrismaClient } from '@/prisma/generated/client'

/** What this process holds open towards the database. */
export type Connections = { pool: pg.Pool; prisma: PrismaClient; listeners: Set<(text: string) => void> }

/** Next loads `lib/db` once per bundle; the connections are the process's, so they hang on the process. */
const here = globalThis as { balconyConnections?: Connections }

/** The connections, opened with `open` at first use. */
export function connections(open: () => Connections): Connections {
  here.balconyConnections ??= open()
  return here.balconyConnections
}

/** Closes every connection; the next use opens new ones. */
export async function disconnect(): Promise<void> {
  const closing = here.balconyConnections
  here.balconyConnections = undefined
  await closing?.prisma.$disconnect()
  await closing?.pool.end()
}
