import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Prisma's own schema engine is downloaded from a host of its own; ours comes from npm (see schema-engine.mjs).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('schema-engine.mjs', import.meta.url))

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || '' },
})
