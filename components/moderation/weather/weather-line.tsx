import { momentInWords, reasonsInWords } from '@/components/scores/weather/words'
import { ActionForm } from '@/components/ui/action-form'
import type { Guideline } from '@/lib/guidelines/queries'
import { REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import { excludeCohortAction, releaseCohortAction } from '@/lib/ratings/weather/actions'
import type { ListedWeather } from '@/lib/ratings/weather/queries'
import type { WeatherEnd } from '@/prisma/generated/enums'

const ENDS: Record<WeatherEnd, string> = {
  over: 'its time was over',
  stronger: 'it grew into a freeze',
  released: 'a moderator let all count',
  excluded: 'a moderator excluded the cohort',
}

type Props = { weather: ListedWeather; guidelines: readonly Guideline[] }

export function WeatherLine({ weather, guidelines }: Props) {
  const { id, film, state, reasons, since, until, waiting, waitingSum, endedAt, endedHow, excluded } = weather
  return (
    <li>
      <b>{state === 'frozen' ? 'Frozen' : 'Windy'}</b>
      <div>
        <h2>
          <a href={`/films/${film.slug}#score`}>{film.title}</a>
        </h2>
        <p>
          Since {momentInWords(since)}, because {reasonsInWords(reasons)}.{' '}
          {endedAt && endedHow
            ? `Ended ${momentInWords(endedAt)}: ${ENDS[endedHow]}${excluded > 0 ? `, ${excluded} in all` : ''}.`
            : `Until ${momentInWords(until)} at the latest.`}{' '}
          <a href={`/films/${film.slug}/weather.csv`}>What it was decided from</a>
        </p>
        {waiting > 0 && (
          <p>
            {waiting} waiting, {(waitingSum / waiting / 2).toFixed(1)} of 5 stars on average.
          </p>
        )}
        {state === 'frozen' && !endedAt && <Deciding id={id} guidelines={guidelines} />}
      </div>
    </li>
  )
}

function Deciding({ id, guidelines }: { id: number; guidelines: readonly Guideline[] }) {
  const hidden = { weather: String(id) }
  const rules = guidelines.map(({ rule, text }) => ({ value: rule, words: text }))
  return (
    <>
      <ActionForm action={releaseCohortAction} submit="Let all count" hidden={hidden} />
      <ActionForm
        action={excludeCohortAction}
        submit="Exclude the cohort"
        hidden={hidden}
        fold={{ words: 'Exclude the extremes of fresh accounts; the rest counts' }}
        fields={[
          {
            ...{ name: 'rule', id: `rule-${id}`, label: 'Which rule', type: 'choice' },
            choices: [{ value: '', words: 'Choose …' }, ...rules],
          },
          {
            ...{ name: 'reason', id: `reason-${id}`, label: 'Why', type: 'lines' },
            ...{ hint: 'Whoever rated reads this.', minLength: REASON_MIN, maxLength: REASON_MAX },
          },
        ]}
      />
    </>
  )
}
