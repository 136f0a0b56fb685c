/** The part of the browser's Trusted Types that we use; not every browser has them. */
interface TrustedTypePolicies {
  createPolicy(name: string, rules: TrustedTypeRules): unknown
}

export interface TrustedTypeRules {
  createScriptURL(url: string): string | null
  createHTML(html: string): string | null
}

/** React makes a script element that never runs by writing this. */
const inertScript = '<script></script>'

/** Scripts only from our own build, markup only where there is none. */
export function rulesFor(origin: string): TrustedTypeRules {
  return {
    createScriptURL(url) {
      const { origin: of, pathname } = new URL(url, origin)
      return of === origin && pathname.startsWith('/_next/static/') ? url : null
    },
    createHTML: (html) => (html === inertScript || !html.includes('<') ? html : null),
  }
}

/** Makes the one policy that pages with scripts allow by their header. Runs in the browser, before anything else. */
export function allowOwnChunks(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies }
  trustedTypes?.createPolicy('default', rulesFor(location.origin))
}
