import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { AdministrationFrame } from '@/components/administration/frame'
import type { Viewer } from '@/lib/accounts/viewer'
import { GUIDELINES, nextVersionPath } from '@/lib/guidelines/paths'
import type { Versions } from '@/lib/guidelines/queries'
import { capital } from '@/lib/words'
import type { Rule } from '@/prisma/generated/enums'
import styles from './guidelines.module.css'

type Props = { viewer: Viewer; rules: readonly Versions[]; just: Rule | null }

/** Every rule as it reads now and read before, each with the way to its next version. */
export function GuidelinesPage({ viewer, rules, just }: Props) {
  return (
    <AdministrationFrame
      viewer={viewer}
      at={GUIDELINES}
      title="Guidelines"
      lead={
        <>
          What members are asked to keep to, as the <a href="/guidelines">guidelines</a> print it. A rule is
          never changed: it has a next version, and every act names the words of its day.
        </>
      }
    >
      <ul className={styles.rules}>
        {rules.map((one) => (
          <OneRule key={one.rule} {...one} isJust={one.rule === just} />
        ))}
      </ul>
      <OwnPart title="A new rule?">
        <p>
          Which rules there are is the same in every house: reports, acts, templates and the figures of
          moderation name them. Here each can be worded as this house means it; a rule more takes a new
          version of Balcony.
        </p>
      </OwnPart>
    </AdministrationFrame>
  )
}

function OneRule({ rule, versions: [now, ...former], isJust }: Versions & { isJust: boolean }) {
  if (!now) return null
  return (
    <li id={rule}>
      <h2>{capital(rule)}</h2>
      {isJust && (
        <p role="status" className={styles.just}>
          In force. The guidelines say so already.
        </p>
      )}
      <p className={styles.text} dir="auto">
        {now.text}
      </p>
      <Whence version={now} />
      <p>
        <a href={nextVersionPath(rule)}>
          Write its next version<span className="unseen">: {rule}</span>
        </a>
      </p>
      {former.length > 0 && (
        <details>
          <summary>
            How it read before<span className="unseen">: {rule}</span>
          </summary>
          <ol className={styles.former}>
            {former.map((version) => (
              <li key={version.version}>
                <p dir="auto">{version.text}</p>
                <Whence version={version} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  )
}

function Whence({ version: { version, since, by, _count } }: { version: Versions['versions'][number] }) {
  const named = _count.acts === 0 ? 'no act names it' : many(_count.acts)
  return (
    <p className={styles.whence}>
      Version {version}, since {inDays(since)}
      {by ? (
        <>
          , by <bdi>{by.handle}</bdi>
        </>
      ) : (
        version === 1 && ', as Balcony brings it'
      )}
      ; {named}.
    </p>
  )
}

const many = (n: number) => (n === 1 ? 'one act names it' : `${n.toLocaleString('en')} acts name it`)
