/** What the command line can do. Each command is loaded when it is asked for. */
export const commands: Record<string, Command> = {
  apply: {
    usage: 'apply FILE.json [--only-add]',
    does: 'adds what a catalogue file brings and corrects what it says otherwise',
    load: async () => (await import('./apply')).apply,
  },
  seed: {
    usage: 'seed',
    does: 'puts the first films into an empty database, as npm start does',
    load: async () => (await import('./seed')).seed,
  },
  recount: {
    usage: 'recount',
    does: 'counts every rating anew and mends tallies that differ',
    load: async () => (await import('./recount')).recount,
  },
}

export type Command = {
  usage: string
  does: string
  load: () => Promise<(words: string[]) => Promise<void>>
}

/** The text of `balcony help`. */
export function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage.padEnd(32)}${does}`)
  return ['npm run balcony -- <command>', '', ...lines, `  ${'help'.padEnd(32)}shows this`].join('\n')
}
