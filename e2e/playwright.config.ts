import { defineConfig } from '@playwright/test'
import { findChromium } from './running/chromium'

/** Runs against a built app: the public door's cache handler is not there in development. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './running/global-setup.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 30_000,
  forbidOnly: true,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findChromium(), args: ['--no-sandbox'] },
  },
})
