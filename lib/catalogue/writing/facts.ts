import type { FilmEntry } from '@/lib/catalogue/format/schema'
import type { Application } from './context'

/** Replaces a film's sourced facts by the file's. A disputed release is two rows, one per source. */
export async function applyFacts(application: Application, entry: FilmEntry) {
  await applyReleases(application, entry)
  await applyProduction(application, entry)
  await applyNotes(application, entry)
  await applyTrivia(application, entry)
}

async function applyReleases({ tx, filmId, sourceId }: Application, entry: FilmEntry) {
  await tx.releaseEvent.deleteMany({ where: { filmId } })
  let position = 0
  for (const { event, place, date, source, disputedBy } of entry.releases) {
    const claims = [{ date, source }, ...(disputedBy ? [disputedBy] : [])]
    for (const claim of claims) {
      const data = { filmId, event, place, date: claim.date, sourceId: await sourceId(claim.source) }
      await tx.releaseEvent.create({ data: { ...data, position: position++ } })
    }
  }
}

async function applyProduction({ tx, filmId, sourceId }: Application, entry: FilmEntry) {
  await tx.productionFact.deleteMany({ where: { filmId } })
  for (const [position, { what, date, source }] of entry.production.entries()) {
    await tx.productionFact.create({
      data: { filmId, what, date, position, sourceId: await sourceId(source) },
    })
  }
  await tx.runtimeClaim.deleteMany({ where: { filmId } })
  for (const { minutes, approximate, source } of entry.runtimeClaims) {
    await tx.runtimeClaim.create({ data: { filmId, minutes, approximate, sourceId: await sourceId(source) } })
  }
}

async function applyNotes({ tx, filmId, sourceId }: Application, entry: FilmEntry) {
  await tx.contentNote.deleteMany({ where: { filmId } })
  for (const [position, { category, severity, sources }] of entry.contentNotes.entries()) {
    const from = []
    for (const source of new Set(sources)) from.push({ sourceId: await sourceId(source) })
    await tx.contentNote.create({ data: { filmId, category, severity, position, sources: { create: from } } })
  }
}

async function applyTrivia({ tx, filmId, sourceId }: Application, entry: FilmEntry) {
  await tx.trivia.deleteMany({ where: { filmId } })
  for (const [position, { text, source, spoiler }] of entry.trivia.entries()) {
    await tx.trivia.create({ data: { filmId, text, spoiler, position, sourceId: await sourceId(source) } })
  }
}
