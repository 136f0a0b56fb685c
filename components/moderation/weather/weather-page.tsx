import { ModerationFrame } from '@/components/moderation/frame'
import queue from '@/components/moderation/queue/queue.module.css'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Guideline } from '@/lib/guidelines/queries'
import { WEATHER } from '@/lib/moderation/paths'
import type { ListedWeather } from '@/lib/ratings/weather/queries'
import { WeatherLine } from './weather-line'

type Props = { viewer: Viewer; weathers: readonly ListedWeather[]; guidelines: readonly Guideline[] }

/** Films whose ratings arrive unlike their past: first those where somebody may decide. */
export function WeatherPage({ viewer, weathers, guidelines }: Props) {
  return (
    <ModerationFrame
      viewer={viewer}
      at={WEATHER}
      title="Score weather"
      lead="Films whose ratings arrive unlike their past. What nobody decides ends by itself, and then all counts."
    >
      {weathers.length > 0 ? (
        <ol className={queue.queue}>
          {weathers.map((one) => (
            <WeatherLine key={one.id} weather={one} guidelines={guidelines} />
          ))}
        </ol>
      ) : (
        <Empty says="Calm everywhere, and so it always was." />
      )}
    </ModerationFrame>
  )
}
