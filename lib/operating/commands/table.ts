/** What the command line can do. Each command is loaded when it is asked for. */
export const commands: Record<string, Command> = {
  apply: {
    usage: 'apply FILE.json [--only-add]',
    does: 'adds what a catalogue file brings and corrects what it says otherwise',
    load: async () => (await import('./apply')).apply,
  },
  'create-admin': {
    usage: 'create-admin HANDLE [E-MAIL]',
    does: 'makes a member an administrator, or a new account with that address',
    load: async () => (await import('./create-admin')).createAdmin,
  },
  seed: {
    usage: 'seed',
    does: 'puts the first films into an empty database, as npm start does',
    load: async () => (await import('./seed')).seed,
  },
  recount: {
    usage: 'recount',
    does: 'counts every rating and review anew and mends tallies that differ',
    load: async () => (await import('./recount')).recount,
  },
  'recompute-weather': {
    usage: 'recompute-weather FILE.csv',
    does: 'makes the decisions of a film’s weather.csv again, from the file alone',
    isAlone: true,
    load: async () => (await import('./recompute-weather')).recomputeWeather,
  },
  'import-critic': {
    usage: 'import-critic FILE… [--dry-run]',
    does: 'takes in critics’ documents and folders of them ([--film SLUG] [--rights BASIS] [--json])',
    load: async () => (await import('./import-critic')).importCritic,
  },
  'import-films': {
    usage: 'import-films FILE…',
    does: 'brings films in from CSV or JSON ([--map FIELD=COLUMN] [--currency USD] [--source NAME] [--dry-run] [--json] [--continue])',
    load: async () => (await import('./import-films')).importFilms,
  },
  'reread-documents': {
    usage: 'reread-documents [--dry-run]',
    does: 'says which documents would be read otherwise now, and reads drafts again',
    load: async () => (await import('./reread-documents')).rereadDocuments,
  },
  'verify-log': {
    usage: 'verify-log',
    does: 'tells whether the audit log is as it was written, or where not',
    load: async () => (await import('./verify-log')).verify,
  },
}

export type Command = {
  usage: string
  does: string
  /** It needs no database. */
  isAlone?: true
  load: () => Promise<(words: string[]) => Promise<void>>
}

/** The text of `balcony help`. */
export function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(32)}${does}`)
  return ['npm run balcony -- <command>', '', ...lines, `  ${'help'.padEnd(32)}shows this`].join('\n')
}
