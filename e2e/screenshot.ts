import { chromium } from '@playwright/test'
import { findChromium } from './running/chromium'
import startAll from './running/global-setup'

/** `npm run screenshot`: the picture in the README, of the seeded film in a Balcony of its own. */
const stop = await startAll()
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1440 }, colorScheme: 'light' })
  await page.goto(`${process.env.E2E_URL}/films/ballerina-2023`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: 'e2e/screenshots/film.png' })
} finally {
  await browser.close()
  await stop()
}
