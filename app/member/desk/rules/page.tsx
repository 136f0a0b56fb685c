import type { Metadata } from 'next'
import { RulesPage } from '@/components/desk/rules/rules-page'
import { listBuiltIn, listHouseRules } from '@/lib/desk/rules/queries'
import { listPublishedDiffering } from '@/lib/desk/rules/rereading'
import { readTrial } from '@/lib/desk/rules/trial'
import { tryRule } from '@/lib/desk/rules/trying'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Rules', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  await getStaff('editor')
  const asked = await searchParams
  const trial = readTrial(asked)
  const tried = trial?.draft ? await tryRule(trial.draft) : null
  const [rules, builtIn, differing] = await Promise.all([
    listHouseRules(),
    listBuiltIn(),
    listPublishedDiffering(),
  ])
  const saved = rules.some(({ latest }) => String(latest.rule) === asked.saved)
  return (
    <RulesPage
      rules={rules}
      builtIn={builtIn}
      trial={trial}
      tried={tried}
      saved={saved}
      differing={differing}
    />
  )
}
