import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const TAGS = 'div p h3 h4 ul ol li blockquote hr br em strong a span section small'.split(' ')

/** What attributes a drawn text may have, and what they may say. */
const ATTRIBUTES: Record<string, RegExp> = {
  className: /^[\w-]+$/,
  dir: /^(auto|ltr)$/,
  start: /^\d{1,4}$/,
  rel: /^(ugc nofollow noopener|nofollow)$/,
  ariaLabel: /^Spoiler(: show \(\d+, [a-z ]+\))?$/,
}

/** Everything in drawn HTML that has no business there, as a browser would parse it. `own`: our own address in it. */
export function harmIn(html: string, own: string): string[] {
  const harm: string[] = []
  const look = (node: Element | ReturnType<typeof fromHtml>['children'][number]): void => {
    if (node.type === 'comment' || node.type === 'doctype') harm.push(node.type)
    if (node.type !== 'element') return
    if (!TAGS.includes(node.tagName)) harm.push(`<${node.tagName}>`)
    for (const [name, value] of Object.entries(node.properties)) {
      const said = Array.isArray(value) ? value.join(' ') : String(value)
      const fine =
        name === 'href'
          ? said === own || (/^(https?:\/\/[^/@]+\/|mailto:)/.test(said) && relOf(node).startsWith('ugc'))
          : ATTRIBUTES[name]?.test(said) === true
      if (!fine) harm.push(`${name}=${said}`)
    }
    node.children.forEach(look)
  }
  fromHtml(html, { fragment: true }).children.forEach(look)
  return harm
}

const relOf = (node: Element) => [node.properties.rel].flat().join(' ')
