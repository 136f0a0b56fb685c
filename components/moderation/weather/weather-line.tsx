import queue from '@/components/moderation/queue/queue.module.css'
import { momentInWords, reasonsInWords } from '@/components/scores/weather/words'
import { ActionForm } from '@/components/ui/action-form'
import type { Guideline } from '@/lib/guidelines/queries'
import { REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import { isUndoneByPress } from '@/lib/moderation/policy'
import {
  excludeCohortAction,
  releaseCohortAction,
  takeExclusionBackAction,
} from '@/lib/ratings/weather/actions'
import type { ListedWeather, Outlook } from '@/lib/ratings/weather/queries'
import type { WeatherEnd, WeatherReason } from '@/prisma/generated/enums'

const ENDS: Record<WeatherEnd, string> = {
  over: 'its time was over',
  stronger: 'it grew into a freeze',
  released: 'a moderator let all count',
  excluded: 'a moderator excluded the cohort',
}

type Props = { weather: ListedWeather; guidelines: readonly Guideline[] }

export function WeatherLine({ weather, guidelines }: Props) {
  const {
    id,
    film,
    state,
    reasons,
    since,
    until,
    waiting,
    waitingSum,
    endedAt,
    endedHow,
    excluded,
    outlook,
  } = weather
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
            ? `Ended ${momentInWords(endedAt)}: ${ENDS[endedHow]}${endedHow === 'excluded' ? `, of which ${excluded} ${excluded === 1 ? 'stands' : 'stand'}` : ''}.`
            : `Until ${momentInWords(until)} at the latest.`}{' '}
          <a href={`/films/${film.slug}/weather.csv`}>What it was decided from</a>
        </p>
        {waiting > 0 && (
          <p>
            {waiting} waiting, {(waitingSum / waiting / 2).toFixed(1)} of 5 stars on average.
          </p>
        )}
        {outlook && <Deciding {...{ id, reasons, guidelines, outlook }} />}
        {endedAt && excluded > 0 && <TakingBack id={id} isNew={isUndoneByPress(endedAt)} />}
      </div>
    </li>
  )
}

function TakingBack({ id, isNew }: { id: number; isNew: boolean }) {
  return (
    <ActionForm
      action={takeExclusionBackAction}
      submit="Take the exclusion back"
      hidden={{ weather: String(id) }}
      fold={isNew ? undefined : { words: 'Take the exclusion back' }}
      quiet={isNew}
      fields={
        isNew
          ? []
          : [
              {
                ...{ name: 'reason', id: `back-${id}`, label: 'Why', type: 'lines' },
                ...{ hint: 'Whoever rated reads this.', minLength: REASON_MIN, maxLength: REASON_MAX },
              },
            ]
      }
    />
  )
}

/** Whose extremes they are, as a moderator reads it. */
const cohortInWords = (reasons: readonly WeatherReason[]) =>
  `the ${reasons.includes('low') ? 'lowest' : 'highest'} stars ${[
    ...(reasons.includes('fresh') ? ['of fresh accounts'] : []),
    ...(reasons.includes('networks') ? ['from shared networks'] : []),
  ].join(' and ')}`

type DecidingProps = {
  id: number
  reasons: readonly WeatherReason[]
  guidelines: readonly Guideline[]
  outlook: Outlook
}

const point = (score: number | null) => (score === null ? 'no score' : score.toFixed(1))

function Deciding({ id, reasons, guidelines, outlook }: DecidingProps) {
  const hidden = { weather: String(id) }
  const rules = guidelines.map(({ rule, text }) => ({ value: rule, words: text }))
  return (
    <>
      <p>
        The audience’s score is {point(outlook.now)} while it is frozen. Were all to count it would be{' '}
        {point(outlook.released)}; without the {outlook.cohort} of the cohort {point(outlook.excluded)}.
      </p>
      <ActionForm action={releaseCohortAction} submit="Let all count" hidden={hidden} />
      <ActionForm
        action={excludeCohortAction}
        submit="Exclude the cohort"
        hidden={hidden}
        fold={{
          words: `Exclude ${cohortInWords(reasons)}, ${outlook.cohort} in all; the rest counts`,
          className: queue.fold,
        }}
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
