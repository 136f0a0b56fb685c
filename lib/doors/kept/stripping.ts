/** Data blocks are read by search engines and never run. */
const dataBlock = /^<script\b[^>]*\btype="application\/(?:ld\+)?json"/
const scriptLink = /\b(?:as="script"|rel="modulepreload")/

/** Elements, and the comments React and Next leave for scripts that never come. */
const removable = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*>|<!--(?:\/?[$&][!?~]?|\s|F!?|[\w-]{21})-->/g

/** The page without anything that runs, or exists only for what runs. */
export function strip(html: string): string {
  return html.replace(removable, (found) => {
    if (found.startsWith('<script')) return dataBlock.test(found) ? found : ''
    if (found.startsWith('<link')) return scriptLink.test(found) ? '' : found
    return ''
  })
}

/** Whether part of the page waits hidden for a script to reveal it: a Suspense boundary that suspended. */
export function isOutlined(html: string): boolean {
  return /<template id="[BP]:|<div hidden="" id="S:/.test(html)
}
