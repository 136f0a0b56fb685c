/** Written by `npm run fonts`. */
export const FONT_PRELOADS = [
  '/fonts/serif-display.0d532f2c.woff2',
  '/fonts/sans.30887cbf.woff2',
  '/fonts/serif.ee63dd33.woff2',
  '/fonts/serif-italic.0aa87f10.woff2',
] as const
