import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { diaryPath, notePath, readDiaryPath } from '@/lib/diary/path'
import { getNote, listDiary, listMonths } from '@/lib/diary/queries'
import { memberAt } from '@/lib/members/profile/page'
import { DiaryPage, titleOf } from './diary-page'
import { NotePage } from './note-page'

/** A member’s diary or a part of it, for whom they let see it: to all others there is nothing. */
export const diaryRoom = room({
  async load({ handle, when = [] }: { handle: string; when?: string[] }, viewer) {
    const part = readDiaryPath(when) ?? notFound()
    const found = await memberAt(handle, viewer, diaryPath('', part).replace('/members/', ''))
    if (!found.open.diary) notFound()
    const page = (await listDiary(found.member, viewer, part)) ?? notFound()
    if (page.entries.length === 0 && (part.year !== null || part.after !== null)) notFound()
    return { ...found, part, page, months: await listMonths(found.member) }
  },
  metadata: ({ member: { name, handle }, part }) => ({
    title: `${titleOf(part)} of ${name ?? handle}`,
    alternates: { canonical: diaryPath(handle, part) },
    robots: part.after ? { index: false, follow: true } : undefined,
  }),
  show: (loaded, viewer) => <DiaryPage {...loaded} isOwn={viewer?.id === loaded.member.id} />,
})

/** A note with what its spoilers hide, for who asked for it. */
export const noteRoom = room({
  async load({ handle, entry }: { handle: string; entry: string }, viewer) {
    if (!/^[1-9]\d{0,8}$/.test(entry)) notFound()
    const found = await memberAt(handle, viewer, `/diary/notes/${entry}`)
    return { ...found, entry: (await getNote(found.member, viewer, Number(entry))) ?? notFound() }
  },
  metadata: ({ member: { name, handle }, entry }) => ({
    title: `A note of ${name ?? handle}`,
    alternates: { canonical: notePath(handle, entry.id) },
    robots: { index: false },
  }),
  show: (loaded, viewer) => <NotePage {...loaded} isOwn={viewer?.id === loaded.member.id} />,
})
