import { inject } from 'vitest'
import { handOn } from '@/lib/env'
import { databaseName } from './database-name'

// Runs before every test file: whatever DATABASE_URL the machine has, a test never sees it. As the role the site
// runs as, so that what it may not do shows.
const url = new URL(inject('runningUrl'))
url.pathname = `/${databaseName}`
handOn({ DATABASE_URL: url.href, DATABASE_OWNER_URL: '', DATABASE_TIMEOUT: '10000', LOG_LEVEL: 'silent' })
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })
