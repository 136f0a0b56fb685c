import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { DeskFrame } from '@/components/desk/frame'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { IMPORTS, importPath } from '@/lib/desk/paths'
import { uploadFilmsAction } from '@/lib/imports/actions'
import type { ListedImport } from '@/lib/imports/queries'
import styles from './imports.module.css'
import { uploadFields } from './upload-fields'

/** The lists of films that were brought in, and where one brings in another. */
export function ImportsPage({ imports }: { imports: readonly ListedImport[] }) {
  return (
    <DeskFrame
      at={IMPORTS}
      title="Imports"
      lead="Lists of films, brought in from a file. What is here already is filled in where we knew nothing; what is unsure waits for you."
    >
      <OwnPart
        title="Bring in a list"
        intro="The same list again changes nothing, and one that has grown brings in only what is new."
      >
        <ActionForm action={uploadFilmsAction} submit="Bring it in" fields={uploadFields} />
      </OwnPart>
      <OwnPart title="Brought in so far">
        {imports.length === 0 && <Empty says="No list was brought in yet." />}
        <ul className={styles.imports}>
          {imports.map(({ id, name, at, by, rows, unsure, doneAt, waiting }) => (
            <li key={id}>
              <a href={importPath(id)}>
                <bdi>{name}</bdi>
              </a>
              <p>
                {rows.toLocaleString('en')} {rows === 1 ? 'row' : 'rows'}, {inDays(at)}, by{' '}
                {by ? <bdi>{by.handle}</bdi> : 'the command line'}
              </p>
              {unsure > 0 && (
                <p>
                  <b>
                    {unsure.toLocaleString('en')} {unsure === 1 ? 'waits' : 'wait'} for a person
                  </b>
                </p>
              )}
              {doneAt === null && <p>{waiting.toLocaleString('en')} still to come</p>}
            </li>
          ))}
        </ul>
      </OwnPart>
    </DeskFrame>
  )
}
