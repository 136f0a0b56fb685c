/** What a file can say of a film, by the names its columns usually have. */
const NAMES = {
  title: 'title name film movie filmtitle movietitle primarytitle filmname moviename',
  originalTitle: 'originaltitle originalname',
  year: 'year releaseyear startyear filmyear movieyear productionyear yearofrelease',
  released: 'releasedate released release releasedon premiere premiered theatricalrelease usrelease',
  id: 'id filmid movieid',
  imdb: 'imdb imdbid imdbcode imdburl tconst const',
  tmdb: 'tmdb tmdbid themoviedbid',
  wikidata: 'wikidata wikidataid qid',
  director: 'director directors directedby',
  writer: 'writer writers writtenby screenplay screenwriter screenwriters',
  cast: 'cast actors actor stars starring',
  credits: 'credits',
  genres: 'genre genres majorgenre',
  runtime: 'runtime runtimemin runtimemins runtimeminutes runningtime runningtimemin duration length minutes',
  countries: 'country countries productioncountry productioncountries origincountry countryoforigin',
  languages: 'language languages originallanguage spokenlanguages',
  budget: 'budget productionbudget',
  currency: 'currency budgetcurrency',
} as const

export type FileField = keyof typeof NAMES
export const FILE_FIELDS = Object.keys(NAMES) as FileField[]

/** Which column says what: its place among the columns. */
export type Columns = Partial<Record<FileField, number>>

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** The columns whose names we know; the usual ones first where two have the same meaning. `said` comes before all. */
export function columnsOf(names: readonly string[], said: Partial<Record<FileField, string>> = {}): Columns {
  const known = names.map(plain)
  const columns: Columns = {}
  for (const field of FILE_FIELDS) {
    const place =
      said[field] === undefined
        ? NAMES[field].split(' ').flatMap((name) => (known.includes(name) ? [known.indexOf(name)] : []))[0]
        : names.indexOf(said[field])
    if (place !== undefined && place >= 0) columns[field] = place
  }
  // A column that somebody named for one thing is not taken for another.
  for (const field of FILE_FIELDS)
    if (said[field] === undefined && FILE_FIELDS.some((other) => said[other] === names[columns[field] ?? -1]))
      delete columns[field]
  return columns
}

/** What somebody says of columns: `title=Film name`, one a line; a sentence where a line says nothing we know. */
export function columnsSaid(text: string): Partial<Record<FileField, string>> | string {
  const said: Partial<Record<FileField, string>> = {}
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    const at = line.indexOf('=')
    const name = line.slice(0, Math.max(0, at)).trim()
    const field = FILE_FIELDS.find((one) => one === name)
    const column = line.slice(at + 1).trim()
    if (!field || column === '')
      return `“${line.trim().slice(0, 60)}” is not a field and its column. The fields are ${FILE_FIELDS.join(', ')}.`
    said[field] = column
  }
  return said
}
