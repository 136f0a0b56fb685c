import { useEffect, useRef, useState } from 'react'
import { idle, type Values } from '@/lib/form-state'
import { previewAction } from '@/lib/reviews/drafts/actions'
import type { Preview } from '@/lib/reviews/drafts/previewing'
import { formOf } from './form-values'

const PAUSE = 500

/** What a review is going to look like, asked of the server at each pause; only the last answer counts. */
export function usePreview(first: Preview | null) {
  const [preview, setPreview] = useState(first)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (typed: Values, pause = PAUSE) => {
    clearTimeout(timer.current)
    const mine = ++turn.current
    timer.current = setTimeout(async () => {
      const answer = await previewAction(idle, formOf(typed)).catch(() => null)
      if (mine !== turn.current || answer?.status !== 'given') return
      const [told] = answer.given
      if (told) setPreview(JSON.parse(told))
    }, pause)
  }
  return { preview, ask }
}
