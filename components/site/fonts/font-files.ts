/** Written by `npm run fonts`. */
export const FONT_PRELOADS = [
  '/fonts/serif-display.b1ee962e.woff2',
  '/fonts/sans.d24a0586.woff2',
  '/fonts/serif.07ae64d6.woff2',
  '/fonts/serif-italic.d291686a.woff2',
] as const
