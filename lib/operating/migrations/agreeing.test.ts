import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { environmentWith } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { databaseName } from '@/lib/testing/database-name'

freshDatabase()

it('has in the migrations what the schema says, name by name', async () => {
  const url = Object.assign(new URL(inject('postgresUrl')), { pathname: `/${databaseName}` }).href
  const words =
    'migrate diff --from-config-datasource --to-schema prisma/schema.prisma --script --config prisma/prisma.config.ts'
  const { stdout } = await promisify(execFile)('npx', ['prisma', ...words.split(' ')], {
    env: environmentWith({ DATABASE_URL: url }),
  })
  expect(stdout.trim()).toBe('-- This is an empty migration.')
})
