import { afterEach, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { takeIn } from '@/lib/desk/documents/taking-in'
import { freshDatabase } from '@/lib/testing/database'
import { BODY } from '@/lib/testing/documents/reading-text'
import { rereadDocuments } from './reread-documents'

freshDatabase('each test')
afterEach(() => vi.restoreAllMocks())

async function said(...words: string[]): Promise<string> {
  const log = vi
    .spyOn(console, 'log')
    .mockReset()
    .mockImplementation(() => {})
  await rereadDocuments(words)
  return log.mock.calls.join('\n')
}

it('says what would be read otherwise, and reads drafts again', async () => {
  const bytes = new Uint8Array(
    Buffer.from(`Quiet Harbour (2019) Review\n\n${BODY}\n\nAdvertisement\n\nIt ends.`),
  )
  const { id } = await takeIn(null, { bytes, name: 'harbour.txt', film: null, rights: 'own' })
  expect(await said('--dry-run')).toBe('Every document would be read as it was.')
  await prisma().criticDocument.updateMany({ data: { readWith: 'engine 0' } })
  await prisma().documentCut.deleteMany()
  const told = `document ${id}, harbour.txt (draft)\n  - Advertisement`
  expect(await said('--dry-run')).toBe(told)
  expect(await said()).toBe(`${told}\nOne draft was read again.`)
  expect(await prisma().documentCut.count()).toBe(1)
  expect(await said()).toBe('Every document would be read as it was.\n0 drafts were read again.')
  await expect(said('--quickly')).rejects.toThrow()
})
