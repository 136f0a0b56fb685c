// Lets Node run our TypeScript itself (it strips types since 22.18): only the two ways we write imports that it
// does not know are translated, `@/` for the checkout and names without an ending. A loader that compiles costs
// a quarter of a second at every start, and thirty megabytes for as long as we serve.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const checkout = new URL('../../', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? ''
    // Next's own files, in node_modules and in the build, find each other without us.
    if (!from.startsWith(checkout.href) || !from.endsWith('.ts')) return next(specifier, context)
    const alias = specifier.startsWith('@/')
    if (!alias && !specifier.startsWith('.')) return next(specifier, context)
    const url = alias ? new URL(specifier.slice(2), checkout) : new URL(specifier, from)
    const ending = /\.[a-z]+$/.test(url.pathname) || !existsSync(fileURLToPath(`${url.href}.ts`)) ? '' : '.ts'
    return next(url.href + ending, context)
  },
})
