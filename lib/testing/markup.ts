import { Fragment, isValidElement, type ReactNode } from 'react'

const AS_WRITTEN = new Set(['viewBox', 'preserveAspectRatio', 'textLength', 'lengthAdjust'])
const RENAMED: Record<string, string> = { className: 'class', htmlFor: 'for' }

/**
 * The markup of synchronous server components, for tests: React's own writer is not to be had under the
 * condition in which server-only code runs.
 */
export function markup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number') return escaped(String(node))
  if (Array.isArray(node)) return node.map(markup).join('')
  if (!isValidElement<Record<string, unknown>>(node)) throw new Error('not a synchronous server component')
  const { type, props } = node
  if (type === Fragment) return markup(props.children as ReactNode)
  if (typeof type === 'function') return markup((type as (given: unknown) => ReactNode)(props))
  const attributes = Object.entries(props).map(([name, value]) => attribute(name, value))
  return `<${String(type)}${attributes.join('')}>${markup(props.children as ReactNode)}</${String(type)}>`
}

function attribute(name: string, value: unknown): string {
  const absent = value === undefined || value === null || (value === false && !name.startsWith('aria-'))
  if (absent || name === 'children' || name === 'dangerouslySetInnerHTML') return ''
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return ` ${AS_WRITTEN.has(name) ? name : (RENAMED[name] ?? kebab)}="${escaped(String(value))}"`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
