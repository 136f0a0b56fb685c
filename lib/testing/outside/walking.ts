/**
 * Walks from the way to a provider, through its pages as `who`, to the address it sends back to. Without `who`
 * they cancel.
 */
export async function walkThrough(location: string, who?: string): Promise<string> {
  const jar = new Map<string, string>()
  const home = new URL(location).origin
  const ask = async (url: string, body?: URLSearchParams) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const method = body ? 'POST' : 'GET'
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { cookie },
      ...(body && { body }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return answer
  }
  let url = location
  for (let step = 0; step < 10; step++) {
    if (new URL(url).origin !== home) return url
    let answer = await ask(url)
    if (answer.status === 200) {
      const form = new URLSearchParams(who ? { who } : { cancel: 'yes' })
      answer = await ask(url, form)
    }
    url = new URL(answer.headers.get('location') ?? '', url).href
  }
  throw new Error(`it went in circles, at last to ${url}`)
}
