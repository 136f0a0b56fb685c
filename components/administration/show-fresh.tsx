import { FRESH_MINUTES, isFresh, wayBackTo } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'

/** Says so beforehand where a change takes showing once more that it is oneself, so that nothing typed is in the way. */
export function ShowFresh({ viewer, at }: { viewer: Pick<Viewer, 'freshAt'>; at: string }) {
  if (isFresh(viewer)) return null
  const { words, path } = wayBackTo(at)
  return (
    <p>
      To change something here you first show that it is you; for {FRESH_MINUTES} minutes that is enough.{' '}
      <a href={path}>{words}</a>
    </p>
  )
}
