import type { Part } from '@/lib/catalogue/editing/shapes/parts'

const ROWS = 'Empty a row and it is gone; the last ones are for new ones.'
const PLACES = 'Where it says Place, write the place it is to have.'

/** What to know before editing a part. */
export const LEADS: Readonly<Record<Part, string>> = {
  titles: `The first is the one pages print. ${ROWS}`,
  year: `The first is the one pages print. Below is who says which: where they differ, readers are told. ${ROWS}`,
  kind: '',
  length: `The first is the one pages print. Below is who says what: where they differ, readers are told. ${ROWS}`,
  synopsis: 'In our own words, and nothing a reader does not want to know before.',
  budget: '',
  credits: `Another name in a row is another person; who is written otherwise has their spellings on their own page. ${PLACES} ${ROWS}`,
  releases: `One row to a source: of two that date the same release differently, the first is printed, and readers are told. ${PLACES} ${ROWS}`,
  production: `${PLACES} ${ROWS}`,
  notes: `What a reader may want to know before, and who says so. ${PLACES} ${ROWS}`,
  trivia: `What gives something away is shown only to who asks for it. ${PLACES} ${ROWS}`,
  names:
    'Each spelling is found by search: other romanisations, other scripts, the name before. Empty a row and it is gone.',
  bio: '',
  address: '',
  protection: '',
}
