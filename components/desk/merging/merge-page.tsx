import { OwnPart } from '@/components/accounts/own/own-frame'
import { DeskFrame } from '@/components/desk/frame'
import form from '@/components/ui/action-form.module.css'
import { CATALOGUE, CRITICS, mergePath, OUTLETS } from '@/lib/desk/paths'
import type { MergeNoun } from '@/lib/merging/nouns'
import type { ListedMerge, Thing } from '@/lib/merging/queries'
import { Merges } from './merges'
import styles from './merging.module.css'
import { Named } from './named'
import { MergePreview, type Previewed } from './preview'

type MergePageProps = {
  noun: MergeNoun
  thing: Thing
  words: string
  others: readonly Thing[]
  preview: Previewed | null
  merges: readonly ListedMerge[]
  done: unknown
}

const DONE: Readonly<Record<string, string>> = {
  merged: 'They are one. The address that went leads here.',
  undone: 'It is taken back: both are there again.',
}

const AT = { film: CATALOGUE, person: CATALOGUE, critic: CRITICS, outlet: OUTLETS } as const

const FOLDERS = { film: 'films', person: 'people', critic: 'critics', outlet: 'outlets' } as const

/** Where one of two that are the same becomes one with the other, and where that is taken back. */
export function MergePage({ noun, thing, words, others, preview, merges, done }: MergePageProps) {
  const here = mergePath(noun, thing.slug)
  return (
    <DeskFrame
      at={AT[noun]}
      title={
        <>
          Merge <Named noun={noun} thing={thing} />
        </>
      }
      lead={
        <>
          <a href={`/${FOLDERS[noun]}/${thing.slug}`}>This {noun}</a> becomes one with another, which remains.
          Everything it has goes along.
        </>
      }
      done={typeof done === 'string' ? DONE[done] : undefined}
    >
      {preview && <MergePreview noun={noun} thing={thing} preview={preview} />}
      <OwnPart
        title={preview ? 'Another one' : 'Into which?'}
        intro={words ? 'What is called so, or nearly.' : 'What is called nearly the same.'}
      >
        <form className={form.form} action={here}>
          <p className={form.field}>
            <label htmlFor="with">Name or address</label>
            <input id="with" name="with" defaultValue={words} maxLength={160} autoComplete="off" />
          </p>
          <button type="submit">Look for it</button>
        </form>
        {others.length === 0 && <p>Nothing else here is called so.</p>}
        <ul className={styles.others}>
          {others.map((other) => (
            <li key={other.slug}>
              <a href={`${here}?into=${other.slug}#preview`}>
                <Named noun={noun} thing={other} />
              </a>{' '}
              <small>{other.slug}</small>
            </li>
          ))}
        </ul>
      </OwnPart>
      {merges.length > 0 && <Merges noun={noun} thing={thing} merges={merges} />}
    </DeskFrame>
  )
}
