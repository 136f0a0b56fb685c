import { expect, type Page } from '@playwright/test'

/** Says something under a film or a review, as whoever sits at the page, and tells where it stands. */
export async function say(page: Page, words: string, under = '/films/gone-girl-2014'): Promise<string> {
  await page.goto(under)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Your comment').fill(words)
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page).toHaveURL(/#comment-\d+$/)
  return /\d+$/.exec(page.url())?.[0] ?? ''
}
