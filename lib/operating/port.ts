import { createServer } from 'node:net'
import { Halt } from './exits'

/** Makes sure we may listen there, before anything else is started for nothing. @throws Halt */
export function checkPort(port: number, host: string): Promise<void> {
  return new Promise((free, failed) => {
    const server = createServer()
    server.once('error', (error) => failed(whyNotListen(port, host, error)))
    server.listen(port, host, () => server.close(() => free()))
  })
}

/** What a refusal to listen means; anything else is passed through. */
export function whyNotListen(port: number, host: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE')
    return new Halt('portTaken', `Port ${port} is taken by another program. Stop it, or set PORT to another.`)
  if (error.code === 'EACCES')
    return new Halt('portTaken', `Port ${port} may not be used by this user. Set PORT to one above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Halt('environment', `HOST: ${host} is not an address of this machine.`)
  return error
}

/** The address to type, from this machine. */
export const addressOf = (port: number, host: string): string => {
  const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}
