import { defineConfig } from '@playwright/test'
import { findChromium } from './running/chromium'

/** What changes the whole site while it runs, takes its letters, or needs the machine to itself. */
const ALONE = ['registration', 'setting', 'outage', 'operating', 'signing-in-elsewhere'].map(
  (name) => `**/${name}.spec.ts`,
)

/** Runs against a built app: the public door's cache handler is not there in development. */
export default defineConfig({
  testDir: '.',
  globalSetup: './running/global-setup.ts',
  outputDir: '../test-results',
  // More would wait for the same two cores.
  workers: 2,
  projects: [
    { name: 'beside each other', testMatch: '**/*.spec.ts', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE, workers: 1, dependencies: ['beside each other'] },
  ],
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
