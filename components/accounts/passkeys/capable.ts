import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether passkeys can work in this browser at this address. The server, and a browser without scripts, say no. */
export const useCanPasskeys = (): boolean => useSyncExternalStore(never, browserSupportsWebAuthn, () => false)
