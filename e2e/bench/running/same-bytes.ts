import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environmentWith } from '@/lib/env'
import { freePort } from '@/lib/operating/postgres/free-port'
import { firstAnswer, start } from './child'

export type Served = { name: string; url: string; stop: () => Promise<void> }

/** The page's bytes from a bare Node server and, where it is installed, from nginx. */
export async function serveSameBytes(folder: string, page: Response, body: Buffer): Promise<Served[]> {
  mkdirSync(folder, { recursive: true })
  const headers = Object.fromEntries(
    [...page.headers].filter(([name]) => !/^(connection|keep-alive|date|transfer-encoding)$/.test(name)),
  )
  writeFileSync(join(folder, 'page.html'), body)
  writeFileSync(join(folder, 'headers.json'), JSON.stringify({ ...headers, 'content-length': body.length }))
  const servers = [await bareNode(folder)]
  if (spawnSync('nginx', ['-v']).status === 0) servers.push(await nginx(folder))
  return servers
}

async function bareNode(folder: string): Promise<Served> {
  const port = await freePort()
  const files = [join(folder, 'page.html'), join(folder, 'headers.json')]
  const words = ['e2e/bench/running/bare-server.ts', String(port), ...files]
  const child = start(process.execPath, words, environmentWith({}))
  const url = `http://127.0.0.1:${port}/page.html`
  await firstAnswer(url, child, 10_000)
  return { name: 'bare node', url, stop: child.stop }
}

async function nginx(folder: string): Promise<Served> {
  const port = await freePort()
  const config = join(folder, 'nginx.conf')
  // As root its workers would become somebody who may not enter our folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    config,
    `${user} worker_processes auto; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; daemon off;
     events { worker_connections 256; }
     http { access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
       client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
       server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  )
  const child = start('nginx', ['-p', folder, '-c', config], environmentWith({}))
  const url = `http://127.0.0.1:${port}/page.html`
  await firstAnswer(url, child, 10_000)
  return { name: 'nginx', url, stop: child.stop }
}
