/** Does one step of a start and writes one line about it, with the time it took. */
export type Step = <Result>(
  name: string,
  work: (tell: (outcome: string) => void) => Result | Promise<Result>,
) => Promise<Result>

/** Steps that write their lines with `write`. A step that fails writes none: its error says it. */
export function stepsTo(write: (line: string) => void, now: () => number = () => performance.now()): Step {
  return async (name, work) => {
    const since = now()
    let outcome = 'done'
    const result = await work((told) => {
      outcome = told
    })
    write(`${name.padEnd(12)}${outcome.padEnd(58)}${duration(now() - since).padStart(8)}`)
    return result
  }
}

/** Milliseconds as people say them. */
export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
