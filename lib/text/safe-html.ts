import type { Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import MarkdownIt, { type Token } from 'markdown-it'
import { safeHref } from './links'

/** What reviews need of Markdown: no pictures, tables, code, HTML or references. Lines break where they were broken. */
const markdown = new MarkdownIt('zero', { html: false, linkify: false, breaks: true, maxNesting: 20 }).enable(
  [
    'blockquote',
    'heading',
    'hr',
    'list',
    'autolink',
    'emphasis',
    'escape',
    'link',
    'newline',
    'balance_pairs',
    'fragments_join',
    'text_join',
  ],
)
markdown.core.ruler.push('shallow', shallow)
markdown.validateLink = (href) => safeHref(href) !== null
// As written, not prettified: a host in letters that look like others must not be made to look like them.
markdown.normalizeLinkText = (href) => href

/** Emphasis within emphasis within emphasis: past this it says nothing, and thousands would exhaust the stack. */
const DEEPEST = 6

/** Drops emphasis too deep to mean anything; its words stay. */
function shallow({ tokens }: { tokens: Token[] }): void {
  for (const token of tokens) {
    let depth = 0
    token.children =
      token.children?.filter(({ type, nesting }) => {
        if (!/^(em|strong)_/.test(type)) return true
        const at = nesting > 0 ? ++depth : depth--
        return at <= DEEPEST
      }) ?? null
  }
}

/** A second opinion on what the first let through, which knows nothing of Markdown. */
const ALLOWED: Schema = {
  tagNames: 'p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br em strong a'.split(' '),
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
}

/** Markdown as a tree of harmless HTML. */
export function safeHtml(source: string): Root {
  const tree = sanitize(unplaced(fromHtml(markdown.render(source), { fragment: true })), ALLOWED)
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/** Without where in the source each node stood, which would be copied at every step. */
function unplaced<N extends Root | RootContent>(node: N): N {
  delete node.position
  if ('children' in node) for (const child of node.children) unplaced(child)
  return node
}
