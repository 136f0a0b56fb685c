import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n')

/** Every exported server action, as `file export`, and every handler of a route, as `file METHOD`. */
export function doorsOfSource(): { actions: string[]; handlers: string[] } {
  const found = (files: string[], form: RegExp) =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(form)].map(([, name]) => `${file} ${name}`),
    )
  const source = tracked.filter((file) => /^(app|components|lib)\/.*(?<!\.test)\.tsx?$/.test(file))
  const actionFiles = source.filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')))
  return {
    actions: found(actionFiles, /^export\s+(?:default\s+)?(?:const|async function|function|let)\s+(\w+)/gm),
    handlers: found(
      source.filter((file) => /^app\/.*\/route\.tsx?$/.test(file)),
      /^export\s+(?:const|async function|function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm,
    ),
  }
}
