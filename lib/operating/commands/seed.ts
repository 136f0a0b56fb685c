import { seedIfEmpty } from '@/lib/catalogue/seed'

/** `balcony seed`: what `npm start` does with a database that has no film yet. */
export async function seed(): Promise<void> {
  const { applied } = await seedIfEmpty()
  console.log(applied ? 'the first films are in' : 'there are films already; nothing changed')
}
