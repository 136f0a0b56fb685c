import { ENDED_BY, VOID } from './elements'
import { type Token, tokensOf } from './tags'

/** An element, its parents by number, and the stretch of HTML of its opening tag. */
export type Element = { name: string; parent: number; start: number; end: number }

/** A stretch of text or the edge of an element, with the element it stands in. */
export type Step = { token: Token; element: number }

/** Deeper than this we do not keep account of who is inside whom: what is inside hangs at the last. */
const DEEPEST = 400

/** A page in order of its text, each step with its element. Element 0 is the page itself. */
export function walk(html: string): { elements: Element[]; steps: Step[] } {
  const elements: Element[] = [{ name: '', parent: -1, start: 0, end: 0 }]
  const steps: Step[] = []
  const open = [0]
  const top = () => open.at(-1) ?? 0
  const nameOf = (element: number) => elements[element]?.name ?? ''
  for (const token of tokensOf(html)) {
    if (token.kind === 'open') {
      while (open.length > 1 && ENDED_BY[nameOf(top())]?.has(token.name)) open.pop()
      elements.push({ name: token.name, parent: top(), start: token.start, end: token.end })
      const element = elements.length - 1
      steps.push({ token, element })
      if (!VOID.has(token.name) && open.length < DEEPEST) open.push(element)
    } else if (token.kind === 'close') {
      const at = open.findLastIndex((element) => nameOf(element) === token.name)
      if (at > 0) open.length = at
      steps.push({ token, element: top() })
    } else steps.push({ token, element: top() })
  }
  return { elements, steps }
}

/** Whether each element, or one it stands in, is such. Parents come before their children. */
export function inherited(
  elements: readonly Element[],
  is: (element: Element, n: number) => boolean,
): boolean[] {
  const answers: boolean[] = []
  elements.forEach((element, n) => {
    answers.push(is(element, n) || (element.parent >= 0 && answers[element.parent] === true))
  })
  return answers
}
