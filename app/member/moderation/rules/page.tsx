import type { Metadata } from 'next'
import { RulesPage } from '@/components/moderation/rules/rules-page'
import { getStaff } from '@/lib/members/administering/staff'
import { hasRole } from '@/lib/members/policy'
import { tryRule } from '@/lib/moderation/rules/dry-run'
import { listEndedRules, listRules } from '@/lib/moderation/rules/queries'
import { readTrial } from '@/lib/moderation/rules/trial'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Rules for texts', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('moderator')
  const trial = hasRole(viewer, 'administrator') ? readTrial(await searchParams) : null
  const tried = trial?.draft ? await tryRule(trial.draft) : null
  return (
    <RulesPage
      viewer={viewer}
      rules={await listRules()}
      ended={await listEndedRules()}
      trial={trial}
      tried={tried}
    />
  )
}
