import AxeBuilder from '@axe-core/playwright'
import { decode } from '@/lib/documents/decoding/decoding'
import { readDocument } from '@/lib/documents/read-document'
import { clean } from '@/lib/documents/residue/receipt'
import { expect, test } from './browser'
import { inTransaction } from './running/database'
import { comeInAsStaff } from './running/staff'

/** Keeps a document as the desk does. */
async function keepDocument(name: string, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const { raw, ...reading } = readDocument(decode(bytes))
  await inTransaction((client) =>
    client.query(
      `insert into critic_document (bytes, sha256, name, encoding, form, reading, clean_text, read_with)
       values ($1, encode(sha256($1), 'hex'), $2, $3, $4, $5, $6, $7)`,
      [bytes, name, reading.encoding, reading.form, reading, clean(raw, reading.cuts), reading.readWith],
    ),
  )
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('an editor tries a rule, saves it, and switches it off', async ({ page }) => {
      const handle = await comeInAsStaff(page, 'editor')
      const [begging, name] = [`Support our ${handle} press`, `${handle}.txt`]
      await keepDocument(
        name,
        `Quiet ${handle} (2019) Review\n\nThe ${handle} keeps a lamp lit for the whole of the film, and so do we who watch it.\n\n${begging}\n\nIt ends.`,
      )
      await page.goto('/desk/rules')
      const part = (title: string | RegExp) =>
        page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
      await expect(part('Built-in rules').getByText('advertisement markers')).toBeVisible()

      await page.getByLabel('What it leaves out').fill('begging line')
      await page.getByLabel('What to look for').fill('* press')
      await page.getByRole('button', { name: 'Try it' }).click()
      await expect(page.getByText('Begin with a word')).toBeVisible()
      await expect(page.getByLabel('What it leaves out')).toHaveValue('begging line')

      await page.getByLabel('What to look for').fill(`support our ${handle} *`)
      await page.getByRole('button', { name: 'Try it' }).click()
      const tried = part(`Tried: support our ${handle} *`)
      await expect(tried).toContainText(/would change: 1 of \d+/)
      await expect(tried.locator('del')).toHaveText(begging)
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width: theme === 'light' ? 390 : 1280, height: 844 })
        if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
        if (javaScriptEnabled && process.env.LOOK)
          await page.screenshot({ path: `${process.env.LOOK}/rules-${theme}.png`, fullPage: true })
      }

      await page.getByRole('button', { name: 'Save this rule' }).click()
      await expect(page.getByRole('status')).toContainText('The rule is saved')
      const rule = page.getByRole('listitem').filter({ hasText: `support our ${handle} *` })
      await rule.getByRole('link', { name: 'Switch off' }).click()
      await expect(part(`Without: support our ${handle} *`).locator('ins')).toHaveText(begging)
      await page.getByRole('button', { name: 'Switch it off' }).click()
      await expect(rule).toContainText('switched off')
      await expect(rule.getByRole('group')).toContainText('One version before')
    })
  })
