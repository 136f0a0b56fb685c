import type { ReactNode } from 'react'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { DeskFrame } from '@/components/desk/frame'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import type { Action } from '@/lib/action'
import type { WriterForDesk } from '@/lib/critics/keeping/queries'
import { MAX } from '@/lib/critics/keeping/schema'
import { CRITICS, mergePath, OUTLETS } from '@/lib/desk/paths'
import { WriterRevisions } from './revisions'

type Props = {
  noun: 'critic' | 'outlet'
  writer: WriterForDesk
  action: Action
  /** How bio or link are asked for. */
  about: Pick<FieldProps, 'name' | 'label' | 'hint' | 'type' | 'maxLength'>
  done: ReactNode
  children?: ReactNode
}

/** A critic or an outlet at the desk: what is said of them, and how that came about. */
export function WriterPage({ noun, writer, action, about, done, children }: Props) {
  const { id, says, seen, revisions } = writer
  const fields: FieldProps[] = [
    { name: 'name', label: 'Name', value: says.name, maxLength: MAX.name },
    {
      ...{ name: 'slug', label: 'Address', value: says.slug, maxLength: MAX.slug, autoComplete: 'off' },
      hint: `/${noun}s/… The one before leads to it from then on.`,
    },
    { ...about, value: says.about ?? '', optional: true },
    {
      ...{ name: 'aliases', label: 'Other names', type: 'lines', optional: true },
      ...{ value: says.aliases.join('\n'), hint: 'As documents have them, one on a line.' },
    },
  ]
  return (
    <DeskFrame
      at={noun === 'critic' ? CRITICS : OUTLETS}
      title={<bdi>{says.name}</bdi>}
      lead={
        <>
          <a href={`/${noun}s/${says.slug}`}>What everybody sees</a>. Is it another {noun} under a second
          name? <a href={mergePath(noun, says.slug)}>Make them one</a>
        </>
      }
      done={done}
    >
      {children}
      <OwnPart title="Name and address" intro="Every page that names it is made anew at once.">
        <ActionForm
          action={action}
          submit="Save"
          fields={fields}
          hidden={{ id: String(id), seen: String(seen) }}
        />
      </OwnPart>
      {revisions.length > 0 && <WriterRevisions now={says} revisions={revisions} />}
    </DeskFrame>
  )
}
