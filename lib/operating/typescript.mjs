// Lets Node run our TypeScript itself (it strips types since 22.18): only the ways we write imports that it does
// not know are translated: `@/` for the checkout, and names without an ending, ours or a package's.
// A loader that compiles costs a third of a second at every start, and its memory for as long as we serve.
import { existsSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const checkout = new URL('../../', import.meta.url)

// What was compiled at the last start need not be compiled at this one. Where it cannot be kept, it is not.
enableCompileCache(fileURLToPath(new URL('.next/cache/node', checkout)))

registerHooks({
  resolve(specifier, context, next) {
    const from = context.parentURL ?? ''
    // Next's own files, in node_modules and in the build, find each other without us.
    if (!from.startsWith(checkout.href) || !from.endsWith('.ts')) return next(specifier, context)
    if (specifier.startsWith('@/')) return next(withEnding(new URL(specifier.slice(2), checkout)), context)
    if (specifier.startsWith('.')) return next(withEnding(new URL(specifier, from)), context)
    return fromPackage(specifier, (name) => next(name, context))
  },
})

const withEnding = ({ href }) => (existsSync(fileURLToPath(`${href}.ts`)) ? `${href}.ts` : href)

/** `next/cache` is `next/cache.js`, as bundlers read it. */
function fromPackage(specifier, find) {
  try {
    return find(specifier)
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !specifier.includes('/')) throw error
    return find(`${specifier}.js`)
  }
}
