import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import packed from '@sparticuz/chromium'

/** A browser: the one named by CHROME_PATH, Playwright's own where installed, else the one that comes with npm. */
export async function findChromium(): Promise<string> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return CHROME_PATH
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : packed.executablePath()
}
