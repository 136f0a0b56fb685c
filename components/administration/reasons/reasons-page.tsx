import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { AdministrationFrame } from '@/components/administration/frame'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Guideline } from '@/lib/guidelines/queries'
import { retireTemplateAction, writeTemplateAction } from '@/lib/moderation/templates/actions'
import { TEMPLATES } from '@/lib/moderation/templates/paths'
import type { RetiredTemplate, WrittenTemplate } from '@/lib/moderation/templates/queries'
import { fieldsOf } from './fields'
import styles from './reasons.module.css'
import { ACTS } from './words'

type Props = {
  viewer: Viewer
  templates: readonly WrittenTemplate[]
  retired: readonly RetiredTemplate[]
  guidelines: readonly Guideline[]
  /** What was just done to one. */
  just: 'written' | 'retired' | null
}

const JUST = {
  written: 'Written. Moderators are offered it from now on.',
  retired: 'Retired. Nobody is offered it any more.',
}

/** What moderators may begin a reason with: written, rewritten and retired here. */
export function ReasonsPage({ viewer, templates, retired, guidelines, just }: Props) {
  return (
    <AdministrationFrame
      viewer={viewer}
      at={TEMPLATES}
      title="Reasons"
      lead="What moderators may begin a reason with, for an act by a rule. They change it before they send it, and only what they send is kept with the act."
      done={just && JUST[just]}
    >
      {templates.length === 0 && <Empty says="There is none yet: every reason is written from the start." />}
      {templates.length > 0 && (
        <ul className={styles.templates}>
          {templates.map((one) => (
            <OneTemplate key={one.id} template={one} guidelines={guidelines} />
          ))}
        </ul>
      )}
      <OwnPart title="Write one" intro="In the words in which you would like to be told.">
        <ActionForm
          action={writeTemplateAction}
          submit="Offer it to moderators"
          hidden={{ replaces: '' }}
          fields={fieldsOf(guidelines)}
        />
      </OwnPart>
      {retired.length > 0 && (
        <details className={styles.retired}>
          <summary>Rewritten or retired</summary>
          <ul className={styles.templates}>
            {retired.map(({ id, act, rule, text, endedAt, endedBy, replaced }) => (
              <li key={id}>
                <h2>
                  {ACTS[act]}, “{rule}”
                </h2>
                <p className={styles.words} dir="auto">
                  {text}
                </p>
                <small>
                  {replaced ? 'Rewritten' : 'Retired'} {endedAt && `on ${inDays(endedAt)}`} by{' '}
                  <bdi>{endedBy?.handle ?? 'somebody who left'}</bdi>
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </AdministrationFrame>
  )
}

type OneProps = { template: WrittenTemplate; guidelines: readonly Guideline[] }

function OneTemplate({ template, guidelines }: OneProps) {
  const { id, act, rule, text, at, by, replacesId } = template
  return (
    <li id={`template-${id}`}>
      <h2>
        {ACTS[act]}, “{rule}”
      </h2>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <small>
        {replacesId ? 'Rewritten' : 'Written'} on {inDays(at)} by{' '}
        <bdi>{by?.handle ?? 'somebody who left'}</bdi>
      </small>
      <div className={styles.ways}>
        <ActionForm
          action={writeTemplateAction}
          submit="Put it in its place"
          hidden={{ replaces: String(id) }}
          fields={fieldsOf(guidelines, template)}
          fold={{
            words: (
              <>
                Rewrite
                <span className="unseen">
                  {' '}
                  {ACTS[act]}, {rule}, number {id}
                </span>
              </>
            ),
          }}
        />
        <ActionForm
          action={retireTemplateAction}
          submit="Retire"
          label={`Retire ${ACTS[act]}, ${rule}, number ${id}`}
          hidden={{ template: String(id) }}
          quiet
        />
      </div>
    </li>
  )
}
