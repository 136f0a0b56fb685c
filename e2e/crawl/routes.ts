import { execFileSync } from 'node:child_process'

const ROUTE = /^app\/(.*?)\/?(?:page\.tsx|route\.ts|robots\.ts|sitemap\.ts|icon\.svg)$/

/** The address every route of the source has, once whichever doors lead to it: `/films/[slug]`. */
export function routesOfSource(): string[] {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app'], {
    encoding: 'utf8',
  })
  const routes = files.split('\n').flatMap((file) => {
    const path = ROUTE.exec(file)?.[1]
    if (path === undefined) return []
    const own = /robots\.ts|icon\.svg/.exec(file)?.[0]
    if (own) return [`/${own.replace('.ts', '.txt')}`]
    return [`/${path.replace(/^(\(public\)|member)(\/|$)/, '')}`]
  })
  return [...new Set(routes)].toSorted()
}
