import { expect, it } from 'vitest'
import { cook } from '@/lib/text/cook'
import { previewOf } from './previewing'

it('shows a text as posting will cook it, with the language it seems to be in', async () => {
  const body = 'The lamps went out *slowly*, and then ||everything|| began at once, as it should.'
  expect(await previewOf(body)).toEqual({ tree: cook(body).tree, language: 'English' })
  expect(await previewOf('')).toEqual({ tree: [], language: null })
})
