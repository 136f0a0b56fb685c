import 'server-only'
import { log } from '@/lib/log'
import { workOnRereading } from '@/lib/mail/queue'
import { rereadDrafts } from './rereading'

/** How soon it is tried again where the database is away, in milliseconds. */
const AGAIN = 15_000

/** Reads drafts again each time a rule of the house changes; first those an earlier engine read. Called once by who serves. */
export async function keepRereading(): Promise<void> {
  try {
    await rereadDrafts()
    await workOnRereading(async () => void (await rereadDrafts()))
  } catch (error) {
    log.warn({ cause: error instanceof Error ? error.message : error }, 'drafts wait to be read again')
    setTimeout(keepRereading, AGAIN).unref()
  }
}
