import { randomBytes } from 'node:crypto'

/** This test file's own database; files run beside each other. */
export const databaseName = `balcony_test_${randomBytes(6).toString('hex')}`
