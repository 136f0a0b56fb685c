import type pg from 'pg'
import { slipsOf } from '@/lib/search/dictionary'
import { spellingsOf } from '@/lib/search/key'
import { type Columns, insertRows, type Row, withoutIndexes } from './bulk'

const ENTRY: Columns = {
  kind: 'search_kind',
  film_id: 'int',
  person_id: 'int',
  label: 'text',
  folded: 'text',
  key: 'text',
  weight: 'int',
}
const WORD: Columns = { word: 'text', listed: 'text' }

type Target = { kind: 'film' | 'person' | 'character'; film?: number; person?: number }

/** Findable spellings and their words, gathered while things are made and stored at the end. */
export class Dictionary {
  #entries: Row[] = []
  #words = new Set<string>()

  add(
    {
      kind,
      film = null,
      person = null,
    }: { kind: Target['kind']; film?: number | null; person?: number | null },
    label: string,
    weight: number,
  ): void {
    for (const { folded, key } of spellingsOf(label)) {
      this.#entries.push([kind, film, person, label, folded, key, weight])
      for (const word of key.split(' ')) this.#words.add(word)
    }
  }

  async store(client: pg.Client): Promise<void> {
    await withoutIndexes(client, ['search_entry', 'search_word'], async () => {
      await insertRows(client, 'search_entry', ENTRY, this.#entries)
      // Arrays of arrays do not unnest: the slips go as one text.
      await client.query('CREATE TEMP TABLE made_word (word text, listed text)')
      await insertRows(client, 'made_word', WORD, this.#listed())
      await client.query(
        `INSERT INTO search_word (word, slips) SELECT word, string_to_array(nullif(listed, ''), ' ') FROM made_word
         ON CONFLICT DO NOTHING`,
      )
      await client.query(`UPDATE search_word SET slips = '{}' WHERE slips IS NULL`)
    })
  }

  *#listed(): Iterable<Row> {
    for (const word of this.#words) yield [word, slipsOf(word).join(' ')]
  }
}
