import type { TextRuleEffect, TextRuleKind } from '@/prisma/generated/enums'

export const KINDS: Record<TextRuleKind, string> = { word: 'Words', link: 'A host that is linked or named' }

export const EFFECTS: Record<TextRuleEffect, { words: string; means: string }> = {
  block: { words: 'Block', means: 'It cannot be posted; who wrote it is told which words and which rule.' },
  hold: {
    words: 'Hold',
    means: 'It is posted, but waits for a moderator: until then its author reads it alone.',
  },
  flag: { words: 'Flag', means: 'It stands, and waits in the queue.' },
  mark: { words: 'Mark', means: 'The words are hidden as a spoiler.' },
}

/** What each kind of text can have done to it. */
export const WHERE = [
  { what: 'Reviews and comments', means: 'All four.' },
  {
    what: 'Lists with their notes, profiles',
    means: 'Block, hold and flag: a held list or profile is its owner’s alone meanwhile. A mark is a flag.',
  },
  {
    what: 'Notes in diaries, handles',
    means: 'Block; all else is a flag, with the profile of whose it is and a note that says where.',
  },
] as const
