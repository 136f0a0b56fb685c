import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
// `import 'server-only'` is refused everywhere but under this condition.
const conditions = ['react-server', 'node', 'module']

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') }, conditions },
  ssr: { resolve: { conditions, externalConditions: ['react-server', 'node'] } },
  test: {
    include: ['{app,components,lib,prisma}/**/*.test.{ts,tsx}', '*.test.ts'],
    exclude: ['**/node_modules/**', '**/.next/**', 'prisma/generated/**'],
    globalSetup: 'lib/testing/server.ts',
    setupFiles: 'lib/testing/worker.ts',
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // Most of a test is waiting for Postgres: two cores have work for more than one file.
    maxWorkers: 3,
  },
})
