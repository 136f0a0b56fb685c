/** Registers what must be stopped before the run ends, last begun first. */
export type Undoing = (stop: () => unknown) => void

/** Runs `work` and afterwards, however it ended, undoes what it registered. */
export async function undoingAfter<Result>(work: (undo: Undoing) => Promise<Result>): Promise<Result> {
  const stops: (() => unknown)[] = []
  const undoAll = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop())
      await Promise.resolve(stop()).catch((error) => console.error(String(error)))
  }
  const interrupted = () => void undoAll().then(() => process.exit(130))
  const broken = (error: unknown) => {
    console.error(error)
    interrupted()
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted).once('uncaughtException', broken)
  try {
    return await work((stop) => stops.push(stop))
  } finally {
    await undoAll()
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted).off('uncaughtException', broken)
  }
}
