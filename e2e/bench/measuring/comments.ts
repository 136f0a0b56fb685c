import { MEASURED } from '@/e2e/bench/making/measured-film'
import { listName, listThreads, PAGE } from '@/lib/comments/reading/threads'
import { disconnect } from '@/lib/connections'
import { listStatements } from '@/lib/db'
import { handOn } from '@/lib/env'
import { makePlace } from '@/lib/reviews/reading/place'
import { buffersOf } from './explaining'

export type Comments = { first: number; last: number }

/** The buffers that the first page of the measured film's discussion asks for, and the last. */
export async function comments(databaseUrl: string): Promise<Comments> {
  handOn({ DATABASE_URL: databaseUrl })
  const subject = { about: `film/${MEASURED.id}`, filmId: MEASURED.id }
  const list = listName(subject.about, 'newest')
  const read = async (end: number | null) => {
    const after = end === null ? null : makePlace(list, { key: end, id: end })
    const { statements } = await listStatements(() => listThreads(subject, { order: 'newest', after }, null))
    const values = [subject.about, PAGE.most + 1]
    return buffersOf(statements[0] ?? '', end === null ? values : [...values, end])
  }
  try {
    return { first: await read(null), last: await read(PAGE.most + 1) }
  } finally {
    await disconnect()
  }
}
