import { z } from 'zod'

/** A path on this site to go on to; the front page for anything that would lead elsewhere. */
export const ownPath = z
  .string()
  .regex(/^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u)
  .catch('/')

const withTo = (path: string, to: string) => (to === '/' ? path : `${path}?to=${encodeURIComponent(to)}`)

/** The way in for who was going somewhere. */
export const signInPath = (to: string): string => withTo('/sign-in', to)
export const signUpPath = (to: string): string => withTo('/sign-up', to)
