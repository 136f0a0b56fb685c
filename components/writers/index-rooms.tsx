import { room } from '@/components/site/doors/room'
import { getWriterIndex } from '@/lib/critics/pages'
import { WriterIndex } from './writer-index'

function indexRoom(noun: 'critic' | 'outlet', title: string, note: string) {
  return room({
    load: () => getWriterIndex(noun),
    metadata: () => ({ title, alternates: { canonical: `/${noun}s` } }),
    show: (writers) => <WriterIndex noun={`${noun}s`} title={title} note={note} writers={writers} />,
  })
}

export const criticIndexRoom = indexRoom(
  'critic',
  'Critics',
  'Everybody whose name came with a review. A review by nobody known has a page of its own, and its critic none.',
)

export const outletIndexRoom = indexRoom(
  'outlet',
  'Outlets',
  'Papers, sites and programmes that published a review we have taken in.',
)
