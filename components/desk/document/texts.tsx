import { ActionForm } from '@/components/ui/action-form'
import { restoreCutAction } from '@/lib/desk/actions'
import type { WholeDocument } from '@/lib/desk/documents/queries'
import { type KeptCut, type Segment, segmentsOf } from '@/lib/desk/documents/segments'
import { ruleWords } from '@/lib/documents/residue/in-words'
import styles from './document.module.css'
import { placesIn } from './places'
import { Sections } from './sections'

/** The document as it came, with what was left out struck through and named, beside what remains of it. */
export function Texts({ document }: { document: WholeDocument }) {
  const { id, raw, cuts, fields, status, sections } = document
  const segments = segmentsOf(raw, cuts)
  const starts = new Set([...fields, ...sections].flatMap(({ start }) => (start === null ? [] : [start])))
  return (
    <section className={styles.texts} aria-labelledby="text">
      <h2 id="text">The text</h2>
      <div>
        <section aria-label="As it came">
          <h3>As it came</h3>
          <div className={styles.raw} dir="auto">
            {segments.map((segment) => (
              <RawSegment key={segment.start} segment={segment} starts={starts} />
            ))}
          </div>
        </section>
        <section aria-label="What remains">
          <h3>What remains</h3>
          <div className={styles.raw} dir="auto">
            {segments.map(({ text, cut, start }) =>
              cut && !cut.restoredAt ? null : <span key={start}>{text}</span>,
            )}
          </div>
        </section>
      </div>
      <Sections sections={document.sections} raw={raw} />
      <h3>What was left out</h3>
      {cuts.length === 0 ? (
        <p>Nothing.</p>
      ) : (
        <Cuts id={id} raw={raw} cuts={cuts} isOpen={status !== 'setAside'} />
      )}
    </section>
  )
}

function RawSegment({
  segment: { text, start, cut },
  starts,
}: {
  segment: Segment
  starts: ReadonlySet<number>
}) {
  const pieces = placesIn(text, start, starts).map(({ text, at }) =>
    at === null ? (
      text
    ) : (
      <span key={at} id={`at-${at}`}>
        {text}
      </span>
    ),
  )
  if (!cut) return <span>{pieces}</span>
  if (cut.restoredAt) return <ins title={`Put back: ${ruleWords(cut.rule)}`}>{pieces}</ins>
  return (
    <del>
      {pieces}
      <small>{ruleWords(cut.rule)}</small>
    </del>
  )
}

type CutsProps = { id: number; raw: string; cuts: readonly KeptCut[]; isOpen: boolean }

function Cuts({ id, raw, cuts, isOpen }: CutsProps) {
  return (
    <ol className={styles.cuts}>
      {cuts.map((cut) => (
        <li key={cut.start} id={`cut-${cut.start}`}>
          <b>{ruleWords(cut.rule)}</b>
          <q dir="auto">{shortened(raw.slice(cut.start, cut.end))}</q>
          <small>
            at {cut.start.toLocaleString('en')}
            {cut.remainsStart !== null &&
              `, and again at ${cut.remainsStart.toLocaleString('en')}, where it remains`}
          </small>
          {isOpen && (
            <ActionForm
              action={restoreCutAction}
              submit={cut.restoredAt ? 'Leave it out again' : 'Put it back'}
              label={`${ruleWords(cut.rule)} at ${cut.start}: ${cut.restoredAt ? 'leave it out again' : 'put it back'}`}
              hidden={{
                document: String(id),
                start: String(cut.start),
                restore: cut.restoredAt ? 'no' : 'yes',
              }}
              quiet
            />
          )}
        </li>
      ))}
    </ol>
  )
}

const LONGEST = 160
const shortened = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`)
