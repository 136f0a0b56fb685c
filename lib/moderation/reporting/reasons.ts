import type { ReportReason, Rule } from '@/prisma/generated/enums'

/** For what something can be reported, in the order in which one chooses: the words, and the rule it stands for. */
export const REASONS: Readonly<Record<ReportReason, { words: string; rule: Rule | null }>> = {
  spoiler: { words: 'A spoiler that is not marked', rule: 'spoilers' },
  spam: { words: 'Spam', rule: 'spam' },
  harassment: { words: 'Harassment', rule: 'people' },
  hate: { words: 'Hate', rule: 'hate' },
  offTopic: { words: 'It is not about the film', rule: 'film' },
  early: { words: 'It was posted before anybody could see the film', rule: 'release' },
  plagiarism: { words: 'Somebody else’s words', rule: 'quoting' },
  illegal: { words: 'It breaks the law', rule: 'law' },
  other: { words: 'Something else', rule: null },
}

/** Those that say too little by themselves. The database asks the same. */
export const EXPLAINED: readonly ReportReason[] = ['illegal', 'other']
