/** Somebody who asks for pages: by a member's cookie, by one that is nobody's any more or never was, or without. */
export interface Witness {
  cookie?: string | undefined
  /** The handle their pages must show; without one, none may. */
  handle?: string | undefined
}

interface Asked {
  origin: string
  path: string
  headers?: Record<string, string>
  /** Everybody whose handle must not be seen by others. */
  handles: readonly string[]
}

/** Asks for a page and tells what is wrong with it: another's name, the own one missing, or leave to keep it. */
export async function whatCrossed(
  { cookie, handle }: Witness,
  { origin, path, headers, handles }: Asked,
): Promise<string | null> {
  const answer = await fetch(origin + path, { headers: { ...headers, ...(cookie && { cookie }) } })
  const text = await answer.text()
  const where = `${path} for ${handle ?? (cookie ? 'a cookie that is nobody’s' : 'a reader')}`
  if (answer.status !== 200 && answer.status !== 404) return `${where}: ${answer.status}`
  const seen = handles.filter((one) => text.includes(one))
  if (seen.join() !== (handle ?? '')) return `${where} shows ${seen.join(', ') || 'nobody'}`
  const kept = answer.headers.get('cache-control') !== 'private, no-store'
  return handle && kept ? `${where} may be kept: ${answer.headers.get('cache-control')}` : null
}
