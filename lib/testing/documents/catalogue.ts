import type { Catalogue, KnownFilm, KnownPerson } from '@/lib/documents/catalogue'
import { LETTERS } from '@/lib/documents/scores/letters'

const person = (
  role: string,
  name: string,
  spellings: string[] = [],
  character: string | null = null,
): KnownPerson => ({
  name,
  spellings,
  role,
  character,
  characterSpellings: [],
})

const film = (
  slug: string,
  title: string,
  year: number,
  people: KnownPerson[] = [],
  titles: string[] = [],
): KnownFilm => ({
  slug,
  title,
  year,
  titles,
  people,
})

/** A small made-up catalogue that the documents of the corpus are read against. */
export const corpusCatalogue: Catalogue = {
  films: [
    film('salt-harbour-2021', 'Salt Harbour', 2021, [
      person('director', 'Maren Holt'),
      person('cast', 'Ines Carrow', [], 'Dagny'),
      person('cast', 'Tobias Lind', [], 'Old Per'),
    ]),
    film(
      'the-glass-orchard-2019',
      'The Glass Orchard',
      2019,
      [person('director', 'Cyril Vane'), person('cast', 'Odette Marsh')],
      ['Der gläserne Garten', 'Le Verger de verre'],
    ),
    film(
      'night-ferry-2022',
      'Night Ferry',
      2022,
      [
        person('director', 'Bae Sung-min', ['배성민', 'Bae Sung Min']),
        person('cast', 'Yoon Seo-yeon', ['윤서연', 'Yoon Seo Yeon'], 'Ha-eun'),
        person('cast', 'Cho Jin-woo', ['조진우'], 'Captain Seo'),
      ],
      ['밤배', 'Nachtfähre'],
    ),
    film(
      'ember-line-2020',
      'Ember Line',
      2020,
      [person('director', 'Dolores Quint'), person('cast', 'Marco Bellini')],
      ['La línea de ascuas'],
    ),
    film('grey-tide-1998', 'Grey Tide', 1998),
    film('grey-tide-2023', 'Grey Tide', 2023, [person('director', 'Paul Aster')]),
    film('iron-lullaby-2018', 'Iron Lullaby', 2018),
    film('the-last-signal-2015', 'The Last Signal', 2015),
    film('north-of-nowhere-2011', 'North of Nowhere', 2011),
  ],
  outlets: [
    { name: 'The Lantern', scale: null },
    { name: 'Reel Ledger', scale: { outlet: 'Reel Ledger', best: 10, worst: 0, labels: [] } },
  ],
  letters: LETTERS,
  critics: ['Nora Field'],
  reviews: [],
}
