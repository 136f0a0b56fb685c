import { environment } from './env'

/** The origin people type: APP_URL, else this machine’s own. */
export function siteOrigin(): string {
  const { APP_URL, PORT } = environment()
  return APP_URL ?? `http://localhost:${PORT}`
}

/** A path as a full address. */
export const addressOf = (path: string): string => siteOrigin() + path
