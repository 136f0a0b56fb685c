import 'server-only'
import { allSaid, type KeptField } from '@/lib/desk/fields/decided'
import { isSameQuote } from '@/lib/documents/duplicates/quotes'
import type { Prisma } from '@/prisma/generated/client'

/** Keeps the film's words that a document quotes. What is nearly a known quotation is one more source of that. */
export async function writeQuotes(
  tx: Prisma.TransactionClient,
  { filmId, sourceId, fields }: { filmId: number; sourceId: number; fields: readonly KeptField[] },
): Promise<void> {
  const known = await tx.filmQuote.findMany({ where: { filmId }, select: { id: true, text: true } })
  for (const { text, speaker, spoiler } of allSaid(fields, 'quote')) {
    const same = known.find((one) => isSameQuote(one.text, text))
    const quote =
      same ??
      (await tx.filmQuote.create({
        data: { filmId, text, speaker, spoiler },
        select: { id: true, text: true },
      }))
    if (!same) known.push(quote)
    await tx.filmQuoteSource.createMany({ data: [{ quoteId: quote.id, sourceId }], skipDuplicates: true })
  }
}
