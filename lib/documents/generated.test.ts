import { expect, test } from 'vitest'
import { casesOf } from '@/lib/testing/documents/corpus'
import { faultsOf } from '@/lib/testing/documents/holding'
import { longDocuments } from '@/lib/testing/documents/long'
import { mutated } from '@/lib/testing/documents/mutating'
import { readText } from '@/lib/testing/documents/reading-text'

const texts = casesOf('corpus').map(({ bytes }) => new TextDecoder().decode(bytes))

test('documents taken apart and put together wrongly are read, and cut by the rule', () => {
  for (let seed = 0; seed < 300; seed++)
    expect({ seed, faults: faultsOf(readText(mutated(texts, seed))) }).toEqual({ seed, faults: [] })
})

test('the same document is read the same', () => {
  const text = mutated(texts, 12)
  expect(readText(text)).toEqual(readText(text))
})

test('what goes on for a hundred thousand characters is read too', () => {
  const some = longDocuments(texts).filter((_, n) => n % 6 === 0)
  for (const { name, text } of some)
    expect({ name, faults: faultsOf(readText(text)) }).toEqual({ name, faults: [] })
})
