import { isIP } from 'node:net'
import { siteOrigin } from '@/lib/site'

/** Whose keys they are, in the words of the standard: this site, by its host name. */
export const relyingParty = () => ({ rpID: new URL(siteOrigin()).hostname, rpName: 'Balcony' })

/** Why passkeys cannot work at this address, in words; null where they can. */
export function whyNoPasskeys(): string | null {
  const { protocol, hostname } = new URL(siteOrigin())
  if (isIP(hostname.replace(/^\[|\]$/g, '')) > 0)
    return 'Passkeys belong to a host name, and this site is reached by a number. Whoever runs it can give it a name.'
  if (protocol === 'http:' && hostname !== 'localhost')
    return 'Browsers keep passkeys only for sites reached over https. Whoever runs this one can set that up.'
  return null
}
