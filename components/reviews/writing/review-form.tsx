'use client'
import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react'
import { Refused } from '@/components/ui/refused'
import { useUnsent } from '@/components/ui/unsent'
import { idle, type Values } from '@/lib/form-state'
import { editReviewAction, postReviewAction } from '@/lib/reviews/actions'
import type { Preview as Previewed } from '@/lib/reviews/drafts/previewing'
import type { Start } from '@/lib/reviews/own/starting'
import { AboutFields } from './fields/about-fields'
import { AspectFields } from './fields/aspect-fields'
import { BodyField } from './fields/body-field'
import { fieldNames } from './fields/names'
import { SaveOver } from './fields/save-over'
import { StarsField } from './fields/stars-field'
import { TitleField } from './fields/title-field'
import { typedIn } from './keeping/form-values'
import { FoundHere } from './keeping/found-here'
import { KeptLine } from './keeping/kept-line'
import { sending } from './keeping/sending'
import { useKeeping } from './keeping/use-keeping'
import { usePreview } from './keeping/use-preview'
import { FORM, type Limits } from './limits'
import { type Own, Preview } from './preview'
import styles from './writing.module.css'

const none: Values = {}

type Props = {
  film: string
  member: number
  formats: string
  start: Start
  postingKey: string
  limits: Limits
  preview: Previewed | null
  /** What the preview's card has of who writes. */
  card: Own
  /** Whether they may post now; whoever may not keeps a draft. */
  mayPost: boolean
}

/** A review's form. Without scripts it is a form with three buttons; with them it saves and shows by itself. */
export function ReviewForm({
  film,
  member,
  formats,
  start,
  postingKey,
  limits,
  preview: first,
  ...rest
}: Props) {
  const { card, mayPost } = rest
  const ref = useRef<HTMLFormElement>(null)
  const { editing, version } = start
  const action = editing ? editReviewAction : postReviewAction
  const { preview, ask } = usePreview(first)
  const [body, setBody] = useState<string | null>(null)
  const written = () => String(new FormData(ref.current ?? undefined).get('body') ?? '')
  const look = (pause?: number) => ask(typedIn(ref.current), pause)
  const changed = () => {
    setBody(written())
    look()
  }
  const given = { member, film, version, edits: editing?.edits ?? null }
  const { kept, keeper, found, takeBack, forget } = useKeeping(ref, given, changed)
  const [state, send, isPending] = useActionState(
    typeof window === 'undefined' ? action : sending(action, keeper),
    idle,
  )
  const unsent = useUnsent(fieldNames, { film })
  const isUnsent = Object.keys(unsent).length > 0
  const cameBack = state.status === 'invalid' || state.status === 'refused'
  const values = cameBack ? state.values : isUnsent ? unsent : start.values
  const errors = state.status === 'invalid' ? state.errors : none

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is taken over
  useEffect(() => {
    if (written() && !first) look(0)
    setBody(written())
    if (isUnsent) keeper.changed()
  }, [])

  const type = (event: FormEvent) => {
    keeper.changed()
    if (event.target instanceof HTMLTextAreaElement) changed()
    else look()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value')
    if (button === 'post' || button?.startsWith('take ')) return
    event.preventDefault()
    if (button === 'save') void keeper.saveAnyway()
    else {
      look(0)
      document.getElementById('preview')?.scrollIntoView({ block: 'start' })
    }
  }
  return (
    <form
      ref={ref}
      id={FORM}
      className={styles.form}
      action={send}
      onInput={type}
      onSubmit={submit}
      noValidate
    >
      {/* What Enter presses in a field of one line: never the button that posts. */}
      <button type="submit" name="does" value="preview" hidden tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="film" value={film} />
      <input type="hidden" name="postingKey" value={values.postingKey ?? postingKey} />
      <input type="hidden" name="version" value={version} />
      {editing && <input type="hidden" name="review" value={editing.review} />}
      {editing && <input type="hidden" name="edits" value={editing.edits} />}
      <div className={styles.fields}>
        {isUnsent && state.status === 'idle' && (
          <p className={styles.notice} role="status">
            You were signed out while writing. Here is all you wrote; it is not posted yet.
          </p>
        )}
        <FoundHere found={found} formats={formats} onTake={takeBack} onForget={forget} />
        <Refused state={state} keeps />
        {state.status === 'refused' && state.reason === 'newer draft' && <SaveOver film={film} />}
        <StarsField chosen={values.halfStars} error={errors.halfStars} />
        <TitleField typed={values.title} most={limits.title} error={errors.title} />
        <BodyField typed={values.body} now={body} limits={limits} error={errors.body} />
        <AspectFields values={values} />
        <AboutFields values={values} limits={limits} errors={errors} reads={preview?.reads?.name ?? null} />
        <div className={styles.buttons}>
          {mayPost && (
            <button type="submit" name="does" value="post" disabled={isPending}>
              {isPending ? 'One moment …' : editing ? 'Post the change' : 'Post the review'}
            </button>
          )}
          <button type="submit" name="does" value="preview">
            Preview
          </button>
          <button type="submit" name="does" value="save">
            Save draft
          </button>
          <KeptLine kept={kept} formats={formats} film={film} onInsist={() => void keeper.insist()} />
        </div>
      </div>
      <Preview preview={preview} {...card} />
    </form>
  )
}
