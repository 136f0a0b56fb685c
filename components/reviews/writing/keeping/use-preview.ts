import { useEffect, useRef, useState } from 'react'
import { idle } from '@/lib/form-state'
import { previewAction } from '@/lib/reviews/drafts/actions'
import type { Preview } from '@/lib/reviews/drafts/previewing'
import { formOf } from './form-values'

const PAUSE = 500

/** What a text looks like, asked of the server at each pause; only the last answer counts. */
export function usePreview(first: Preview | null) {
  const [preview, setPreview] = useState(first)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (body: string, pause = PAUSE) => {
    clearTimeout(timer.current)
    const mine = ++turn.current
    timer.current = setTimeout(async () => {
      const answer = await previewAction(idle, formOf({ body })).catch(() => null)
      if (mine !== turn.current || answer?.status !== 'given') return
      const [tree = '[]', language] = answer.given
      setPreview({ tree: JSON.parse(tree), language: language || null })
    }, pause)
  }
  return { preview, ask }
}
