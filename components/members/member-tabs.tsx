import { profilePath } from '@/lib/members/handles'
import type { OpenMember } from '@/lib/members/profile/page'
import styles from './tabs.module.css'

const TABS = [
  { place: '', words: 'Profile' },
  { place: '/reviews', words: 'Reviews' },
  { place: '/diary', words: 'Diary', part: 'diary' },
  { place: '/lists', words: 'Lists' },
  { place: '/watchlist', words: 'Watchlist', part: 'watchlist' },
] as const

type Place = (typeof TABS)[number]['place']

type Props = OpenMember & { at: Place; isHere?: boolean }

/** The ways between a member’s pages: those the viewer may see. */
export function MemberTabs({ member, open, at, isHere = true }: Props) {
  const path = profilePath(member.handle)
  const current = isHere ? 'page' : 'true'
  return (
    <nav className={styles.tabs} aria-label={`Pages of ${member.handle}`}>
      <ul>
        {TABS.filter((tab) => !('part' in tab) || open[tab.part]).map(({ place, words }) => (
          <li key={place}>
            <a href={`${path}${place}`} aria-current={place === at ? current : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How every page of a member but their profile begins. */
export function MemberHead({ title, ...props }: Props & { title: string }) {
  const { name, handle } = props.member
  return (
    <header className={styles.head}>
      <p>
        <a href={profilePath(handle)}>
          <bdi>{name ?? handle}</bdi>
        </a>
      </p>
      <h1>{title}</h1>
      <MemberTabs {...props} />
    </header>
  )
}

/** The ways to one’s own pages, wherever one is. */
export function MemberLinks({ handle }: { handle: string }) {
  return (
    <ul className={styles.links}>
      {TABS.map(({ place, words }) => (
        <li key={place}>
          <a href={`${profilePath(handle)}${place}`}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
