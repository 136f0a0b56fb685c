import { preload } from 'react-dom'
import { FONT_PRELOADS } from './font-files'

/** Asks for the fonts of the first view before the style sheet has been read. */
export function FontPreloads() {
  for (const href of FONT_PRELOADS) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: '' })
  return null
}
