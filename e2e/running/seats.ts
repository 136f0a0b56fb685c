import type { Page } from '@playwright/test'
import { makeMember, newHandle } from './members'
import { comeInAs } from './staff'

/** A settled member whom nobody had to sign up, signed in where a browser is given. */
export async function takeSeat(page: Page | null, handle = newHandle()): Promise<string> {
  await makeMember('a month', handle)
  if (page) await comeInAs(page, handle)
  return handle
}
