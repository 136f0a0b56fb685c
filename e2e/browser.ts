import { test as base, expect } from '@playwright/test'

export { expect }

/**
 * A page that fails its test for anything a browser complains about: errors in the console, uncaught
 * exceptions, violated policies, requests to another host.
 */
export const test = base.extend<{ complaints: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  baseURL: async ({}, use) => use(process.env.E2E_URL),

  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints, 'what the browser complained about').toEqual([])
  },

  page: async ({ page, complaints, baseURL }, use) => {
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} against ${blockedURI}`),
      ),
    )
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) complaints.push(`foreign request: ${request.url()}`)
    })
    page.on('console', (message) => {
      // A browser calls a page that answers 404 an error, also where the test wants just that.
      const ownAnswer = message.location().url === page.url() && message.text().startsWith('Failed to load')
      if (message.type() === 'error' && !ownAnswer) complaints.push(`console: ${message.text()}`)
    })
    await use(page)
  },
})
