import { connect, createServer, type Socket } from 'node:net'

export interface Gate {
  /** The database's address through this gate. */
  url: string
  /** Lets nothing through, without a word: as when a machine hangs. */
  hush(): void
  /** Cuts what passes and refuses what comes. */
  shut(): Promise<void>
  open(): Promise<void>
}

/** A way to a database that can be cut, as when the database goes away, without disturbing anybody else. */
export async function gateTo(databaseUrl: string): Promise<Gate> {
  const target = new URL(databaseUrl)
  const passing = new Set<Socket>()
  let hushed = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      passing.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        passing.delete(one)
        other.destroy()
      })
      one.on('data', (data) => !hushed && other.write(data))
    }
  })
  let port = 0
  const open = () => {
    hushed = false
    return new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  }
  await open()
  const address = server.address()
  port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${port}`
  return {
    url: url.href,
    open,
    hush() {
      hushed = true
    },
    shut() {
      for (const socket of passing) socket.destroy()
      return new Promise((done) => void server.close(() => done()))
    },
  }
}
