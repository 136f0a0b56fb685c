import type { Rule } from '@/prisma/generated/enums'

/** What members are asked to keep to, as the guidelines print it and as whoever acts on a member names it. */
export const RULES: Readonly<Record<Rule, string>> = {
  film: 'Write about the film. Disagree with the review, not with the person.',
  people: 'No harassment, no hatred of people for what they are, no spam.',
  spoilers: 'Mark spoilers.',
  quoting: 'Write your own words, and name whom you quote.',
  law: 'Nothing unlawful.',
}
