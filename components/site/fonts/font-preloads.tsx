import { FONT_PRELOADS } from './font-files'

/** Asks for the fonts of the first view before the style sheet has been read. */
export function FontPreloads() {
  return FONT_PRELOADS.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="" />
  ))
}
