import { OwnPart } from '@/components/accounts/own/own-frame'
import type { WholeImport } from '@/lib/imports/queries'
import type { FileField } from '@/lib/imports/reading/columns'
import { FIELDS } from './words'

/** How a file was read: what it is, and which of its columns say what. */
export function FileFacts({ whole }: { whole: WholeImport }) {
  const { format, encoding, bytes, columns, mapping, currency, source } = whole
  const used = Object.entries(mapping) as [FileField, number][]
  const unused = columns.filter((_, place) => !used.some(([, column]) => column === place))
  const hasCurrency = currency !== null || mapping.currency !== undefined
  return (
    <OwnPart title="How it was read">
      <dl>
        <div>
          <dt>File</dt>
          <dd>
            {format === 'csv' ? 'CSV' : 'JSON'}, {encoding}, {Math.ceil(bytes / 1024).toLocaleString('en')} KB
          </dd>
        </div>
        <div>
          <dt>Named as source</dt>
          <dd>
            the list “<bdi>{source.code}</bdi>”
          </dd>
        </div>
        {used.map(([field, place]) => (
          <div key={field}>
            <dt>{FIELDS[field]}</dt>
            <dd>
              <bdi>{columns[place]}</bdi>
              {field === 'budget' && !hasCurrency && ', left out where it names no currency'}
              {field === 'budget' && currency !== null && `, in ${currency} where it names no other`}
            </dd>
          </div>
        ))}
        {unused.length > 0 && (
          <div>
            <dt>Not used</dt>
            <dd>{unused.slice(0, 40).join(', ')}</dd>
          </div>
        )}
      </dl>
    </OwnPart>
  )
}
