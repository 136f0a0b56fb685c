type Props = { label: string; pages: readonly { path: string; words: string }[]; at: string }

/** The pages that belong together, and which of them this is. */
export function PageNav({ label, pages, at }: Props) {
  return (
    <nav aria-label={label}>
      <ul>
        {pages.map(({ path, words }) => (
          <li key={path}>
            <a href={path} aria-current={path === at ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
