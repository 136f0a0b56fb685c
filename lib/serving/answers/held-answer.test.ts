import { EventEmitter, once } from 'node:events'
import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { HeldResponse } from './held-answer'

const request = () => new IncomingMessage(new Socket())

describe('a held response', () => {
  it('collects status, headers and body, however they are given', async () => {
    const held = new HeldResponse(request())
    held.setHeader('x-one', '1')
    held.writeHead(201, { 'x-two': '2' })
    expect(held.write('Balle')).toBe(true)
    held.write(Buffer.from('ri'))
    held.end('na')
    const answer = await held.answer
    expect(answer).toMatchObject({ status: 201, headers: { 'x-one': '1', 'x-two': '2' } })
    expect(answer?.body.toString()).toBe('Ballerina')
  })

  it('is finished for the one who wrote it, and takes no second end', async () => {
    const held = new HeldResponse(request())
    const finished = once(held, 'finish')
    held.end('first')
    held.end('second')
    await finished
    expect([held.writableEnded, (await held.answer)?.body.toString()]).toEqual([true, 'first'])
  })

  it('is nothing when the reader leaves', async () => {
    const reader = new EventEmitter() as ServerResponse
    const held = new HeldResponse(request(), reader)
    const closed = once(held, 'close')
    reader.emit('close')
    await closed
    expect(await held.answer).toBeNull()
  })

  it('is a fault when it is given up half way', async () => {
    const held = new HeldResponse(request())
    held.write('half a pa')
    held.destroy()
    expect(await held.answer).toMatchObject({ status: 500 })
  })
})
