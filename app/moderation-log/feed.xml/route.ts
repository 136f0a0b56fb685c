import { logFeed } from '@/lib/moderation/log/feed'
import { listLog } from '@/lib/moderation/log/listing'
import { WHOLE } from '@/lib/moderation/log/path'
import { recordsSince } from '@/lib/moderation/log/since'

export const dynamic = 'force-static'

/** The latest acts, for whoever follows the log elsewhere. */
export async function GET(): Promise<Response> {
  const page = await listLog(WHOLE)
  return new Response(logFeed(page?.lines ?? [], await recordsSince()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
