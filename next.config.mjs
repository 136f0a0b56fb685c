import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  generateEtags: false,
  // Every page kept at the public door passes through our handler; Node reads its types away.
  cacheHandler: fileURLToPath(new URL('lib/doors/kept/cache-handler.ts', import.meta.url)),
  cacheMaxMemorySize: 40 * 1024 * 1024,
  // Our starter has most of these in memory anyway; bundled, each route's chunks bring a copy more.
  serverExternalPackages: [
    '@prisma/adapter-pg',
    '@simplewebauthn/server',
    '@sindresorhus/slugify',
    'csv-parse',
    'diff',
    'hast-util-from-html',
    'hast-util-sanitize',
    'markdown-it',
    'otplib',
    'pg-boss',
    'rate-limiter-flexible',
    'tinyld',
    'zod',
  ],
  experimental: {
    // Editors bring in files of up to 5 MB (lib/imports) and several documents of up to 1 MB at once; who else may send
    // how much, and where, `serving/faults/hostile.ts` says.
    serverActions: { bodySizeLimit: '6mb' },
    // Every route's code at every start is memory and time; a first visit is no slower without (lib/README.md).
    preloadEntriesOnStart: false,
    isrFlushToDisk: false,
    // As fine as it goes, so that no page carries another's styles; `operating/build/sheets.ts` sews them up.
    cssChunking: { type: 'graph', requestCost: 0 },
  },
  // `npm test` checks types itself; a build on a small machine need not do it twice.
  typescript: { ignoreBuildErrors: true },
}
