/** Why Balcony stopped, for people and for whatever watches over it. README prints this table. */
export const exits = {
  stopped: [0, 'stopped as asked'],
  fault: [1, 'a fault of Balcony itself; the log has it'],
  usage: [2, 'a command that does not exist, or was given too little'],
  refused: [3, 'a command was refused and changed nothing'],
  logBroken: [4, 'the audit log is not what was written into it'],
  unread: [5, 'some files could not be read; the others were'],
  environment: [10, 'a mistake in the environment; all of them are listed'],
  dataFolder: [11, 'the data folder cannot be written'],
  secondStart: [12, 'another Balcony works on this data folder'],
  portTaken: [13, 'the port is taken'],
  databaseUnreachable: [14, 'no database answers at DATABASE_URL'],
  databasePassword: [15, 'the database refuses the name or the password'],
  databaseNewer: [16, 'the database is newer than this checkout'],
  migration: [17, 'a migration could not be applied'],
  build: [18, 'the checkout cannot be built'],
  postgres: [19, 'the embedded Postgres cannot run here'],
} as const satisfies Record<string, readonly [code: number, meaning: string]>

export type Exit = keyof typeof exits

/** An expected end: a sentence for the operator instead of a stack trace. */
export class Halt extends Error {
  readonly exit: Exit
  constructor(exit: Exit, message: string) {
    super(message)
    this.name = 'Halt'
    this.exit = exit
  }
}

export const exitCode = (exit: Exit): number => exits[exit][0]
