import { expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { tellOwner } from './owner'

it('says the whole address in one line, and nothing where there is an owner', () => {
  const said: string[] = []
  handOn({ APP_URL: 'https://balcony.example' })
  tellOwner('/become-owner/abc', (line) => said.push(line))
  tellOwner(null, (line) => said.push(line))
  expect(said).toEqual([expect.stringMatching(/owner: https:\/\/balcony\.example\/become-owner\/abc$/)])
})
