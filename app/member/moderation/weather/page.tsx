import type { Metadata } from 'next'
import { WeatherPage } from '@/components/moderation/weather/weather-page'
import { listGuidelines } from '@/lib/guidelines/queries'
import { getStaff } from '@/lib/members/administering/staff'
import { listWeather } from '@/lib/ratings/weather/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Score weather', robots: { index: false } }

export default async function Page() {
  const viewer = await getStaff('moderator')
  return <WeatherPage viewer={viewer} weathers={await listWeather()} guidelines={await listGuidelines()} />
}
