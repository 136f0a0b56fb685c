import type { ReactNode } from 'react'
import administration from '@/components/administration/administration.module.css'
import { DeskFrame } from '@/components/desk/frame'
import { Empty } from '@/components/ui/empty'
import type { ListedWriter } from '@/lib/critics/keeping/queries'
import { CRITICS, OUTLETS } from '@/lib/desk/paths'
import { counted } from '@/lib/words'

type Props = {
  at: typeof CRITICS | typeof OUTLETS
  title: string
  lead: ReactNode
  none: string
  writers: readonly ListedWriter[]
}

function ListPage({ at, title, lead, none, writers }: Props) {
  return (
    <DeskFrame at={at} title={title} lead={lead}>
      {writers.length === 0 && <Empty says={none} />}
      <ul className={`${administration.list} ${administration.pairs}`}>
        {writers.map(({ slug, name, aliases, reviews, ...scale }) => (
          <li key={slug}>
            <p>
              <a href={`${at}/${slug}`}>
                <bdi>{name}</bdi>
              </a>{' '}
              {aliases.length > 0 && <small>also {aliases.join(', ')}</small>}
            </p>
            <small>
              {counted(reviews, 'review')}
              {at === OUTLETS && `, ${scaleInWords(scale)}`}
            </small>
          </li>
        ))}
      </ul>
    </DeskFrame>
  )
}

function scaleInWords({ best, worst, labels }: Pick<ListedWriter, 'best' | 'worst' | 'labels'>): string {
  if (best === null) return 'scale unknown'
  return `${worst ?? 0} to ${best}${labels > 0 ? `, ${counted(labels, 'word of its own', 'words of its own')}` : ''}`
}

export const CriticsDeskPage = ({ critics }: { critics: readonly ListedWriter[] }) => (
  <ListPage
    at={CRITICS}
    title="Critics"
    lead="Everybody whose name came with a review, and the other names documents have for them."
    none="No critic is known by name yet."
    writers={critics}
  />
)

export const OutletsDeskPage = ({ outlets }: { outlets: readonly ListedWriter[] }) => (
  <ListPage
    at={OUTLETS}
    title="Outlets"
    lead={
      <>
        Papers, sites and programmes, with the scales they score on. Letters count the same for all that say
        nothing else: <a href="/desk/scales/letters">the letters</a>.
      </>
    }
    none="No outlet is known by name yet."
    writers={outlets}
  />
)
