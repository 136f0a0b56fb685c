import { inject } from 'vitest'
import { handOn } from '@/lib/env'
import { databaseName } from './database-name'

// Runs before every test file: whatever DATABASE_URL the machine has, a test never sees it.
const url = new URL(inject('postgresUrl'))
url.pathname = `/${databaseName}`
handOn({ DATABASE_URL: url.href, DATABASE_TIMEOUT: '10000', LOG_LEVEL: 'silent' })
