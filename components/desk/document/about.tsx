import { RIGHTS } from '@/components/desk/inbox/take-in'
import { ActionForm } from '@/components/ui/action-form'
import { sayRightsAction, setAsideAction } from '@/lib/desk/actions'
import type { WholeDocument } from '@/lib/desk/documents/queries'
import { REASON_MAX } from '@/lib/desk/schema'
import { dateInWords } from '@/lib/partial-date'
import styles from './document.module.css'

/** Where a document is from, how it was read, by which right we have it; and the way out for what is nothing for us. */
export function About({ document }: { document: WholeDocument }) {
  const { id, version, name, encoding, form, sha256, readWith, receivedAt, receivedBy, rightsBasis, raw } =
    document
  return (
    <section className={styles.about} aria-labelledby="about">
      <h2 id="about">The document</h2>
      <dl>
        <Fact term="Came">
          {dateInWords(receivedAt.toISOString().slice(0, 10))},{' '}
          {receivedBy ? <bdi>{receivedBy.handle}</bdi> : 'by the command line'}, as <bdi>{name}</bdi>
        </Fact>
        <Fact term="Read as">
          {form}, {encoding}, {raw.length.toLocaleString('en')} UTF-16 units, by {readWith}
        </Fact>
        <Fact term="SHA-256">
          <code>{sha256}</code>
        </Fact>
      </dl>
      <ActionForm
        action={sayRightsAction}
        submit="Keep"
        label="Keep by which right we have it"
        hidden={{ document: String(id) }}
        fields={[
          {
            ...{ name: 'rights', label: 'By which right we have it', type: 'radios', value: rightsBasis },
            choices: RIGHTS,
          },
        ]}
      />
      {document.status === 'open' && (
        <ActionForm
          action={setAsideAction}
          submit="Set it aside"
          hidden={{ document: String(id), version: String(version) }}
          fold={{ words: 'Set it aside', className: styles.fold }}
          fields={[
            {
              ...{ name: 'reason', label: 'Why', type: 'lines', maxLength: REASON_MAX },
              hint: 'For the editors after you. It can be taken up again.',
            },
          ]}
        />
      )}
    </section>
  )
}

const Fact = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
