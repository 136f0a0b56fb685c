import { expect, it } from 'vitest'
import { pool } from '@/lib/db'
import { databaseUrl } from '@/lib/env'
import { runningRole } from '@/lib/operating/postgres/running-role'
import { asAdministrator, asOwner, freshDatabase, ownerUrl } from '@/lib/testing/database'
import { reachAsOwner } from './reached'
import { grantRunning, isApart } from './roles'

freshDatabase('each test')

it.each([
  "INSERT INTO audit_entry VALUES (1, now(), 1, 'role granted', 'member', 1, '{}', '', '')",
  'DELETE FROM audit_head',
  'UPDATE audit_head SET count = 0',
  'TRUNCATE audit_head',
  'DROP TABLE audit_entry',
  'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
  'DROP TABLE member',
  'ALTER TABLE member DROP COLUMN roles',
  'TRUNCATE member',
  'DROP FUNCTION append_audit_entry',
  'CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE sql RETURN NULL',
  'CREATE TABLE own (n int)',
  'CREATE SCHEMA own',
  'SET session_replication_role = replica',
  'SET ROLE balcony',
])('the site may not: %s', async (statement) => {
  await expect(pool().query(statement)).rejects.toThrow(/permission denied|must be owner/)
})

it('a table of its own making cannot stand in for the log', async () => {
  const client = await pool().connect()
  try {
    await client.query('CREATE TEMP TABLE audit_head (id int, count int, hash bytea)')
    await client.query('CREATE TEMP TABLE audit_entry (LIKE public.audit_entry)')
    await client.query("SELECT append_audit_entry(NULL, 'sessions ended', 'site', NULL, '{}')")
    const { rows } = await client.query('SELECT count FROM public.audit_head')
    expect(rows).toEqual([{ count: 1 }])
  } finally {
    client.release(true)
  }
})

it('who makes a table lets the site in by granting again, and no further than that', async () => {
  const withTable = asOwner(async (owner) => {
    await owner.query('CREATE TABLE later (id serial, n int)')
    await grantRunning(owner, runningRole)
    return isApart(owner, runningRole)
  })
  expect(await withTable).toBe(true)
  await pool().query('INSERT INTO later (n) VALUES (1)')
  await expect(pool().query('DROP TABLE later')).rejects.toThrow('must be owner')
})

it('a role that owns the log, or may become who does, is not apart', async () => {
  expect(await asOwner((owner) => isApart(owner, 'balcony'))).toBe(false)
  await asAdministrator((admin) => admin.query('CREATE ROLE deputy IN ROLE balcony NOINHERIT'))
  try {
    expect(await asOwner((owner) => isApart(owner, 'deputy'))).toBe(false)
  } finally {
    await asAdministrator((admin) => admin.query('DROP ROLE deputy'))
  }
})

it('two addresses of one database are one database with two roles', async () => {
  const reached = await reachAsOwner(databaseUrl(), ownerUrl())
  await reached.owner.end()
  expect(reached).toMatchObject({ role: runningRole, runningUrl: databaseUrl(), ownerUrl: ownerUrl() })
  const elsewhere = Object.assign(new URL(ownerUrl()), { pathname: '/postgres' }).href
  await expect(reachAsOwner(databaseUrl(), elsewhere)).rejects.toMatchObject({ exit: 'environment' })
  const wrong = Object.assign(new URL(ownerUrl()), { password: 'wrong' }).href
  await expect(reachAsOwner(databaseUrl(), wrong)).rejects.toThrow('the password in DATABASE_OWNER_URL')
})

it('one address is one role', async () => {
  const reached = await reachAsOwner(ownerUrl())
  await reached.owner.end()
  expect(reached).toMatchObject({ role: 'balcony', runningUrl: ownerUrl(), ownerUrl: ownerUrl() })
})
