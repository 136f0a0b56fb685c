import { z } from 'zod'

/** A path on this site to go on to; the front page for anything that would lead elsewhere. */
export const ownPath = z
  .string()
  .regex(/^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u)
  .catch('/')
