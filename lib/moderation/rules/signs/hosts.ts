import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { siteOrigin } from '@/lib/site'

/** Of more hosts in one text the rest is not counted, and of more texts to one host no more. */
const HOSTS = 10
const TEXTS = 100

const counted = z.object({ host: z.string(), n: z.number() })

/** The hosts that links lead to, our own apart. */
export function hostsOf(hrefs: readonly string[]): string[] {
  const own = new URL(siteOrigin()).hostname
  const hosts = hrefs.filter((href) => href.startsWith('http')).map((href) => new URL(href).hostname)
  return [...new Set(hosts)].filter((host) => host !== own).slice(0, HOSTS)
}

/** How many texts of these days lead to each host, by this member or by any account as new as that. One statement. */
export async function countLeading(
  memberId: number,
  hosts: readonly string[],
  days: number,
): Promise<{ host: string; n: number }[]> {
  if (hosts.length === 0) return []
  return rows(
    counted,
    `SELECT host, (SELECT count(*) FROM (
       SELECT FROM posted_host p JOIN member m ON m.id = p.member_id
       WHERE p.host = h.host AND p.posted_at > now() - make_interval(days => $3::int)
         AND (m.id = $1 OR m.created_at > now() - make_interval(days => $3::int)) LIMIT ${TEXTS}) s)::int AS n
     FROM unnest($2::text[]) AS h (host)`,
    [memberId, hosts, days],
  )
}
