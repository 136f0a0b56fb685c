import { form } from '@/lib/documents/form/forming'

/** A document's clean text as a page prints it: without the markup it came in. */
export const printed = (cleanText: string): string =>
  form(cleanText)
    .source.text.replace(/\n{3,}/g, '\n\n')
    .trim()
