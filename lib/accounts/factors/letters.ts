import type { Letter } from '@/lib/mail/letter'
import { addressOf } from '@/lib/site'

/** What each letter about somebody’s factors says. */
const NOTICES = {
  factorAdded: {
    subject: 'A second factor was set up at Balcony',
    says: 'From now on, coming in with your account takes a code of your app as well. Every other session has ended.',
  },
  factorRemoved: {
    subject: 'A second factor was removed at Balcony',
    says: 'Your account no longer asks for a code of an app. Every other session has ended.',
  },
  passkeyAdded: {
    subject: 'A passkey was added at Balcony',
    says: 'A new passkey opens your account. Every other session has ended.',
  },
  passkeyRemoved: {
    subject: 'A passkey was removed at Balcony',
    says: 'One passkey no longer opens your account. Every other session has ended.',
  },
  recoveryCodesMade: {
    subject: 'New recovery codes at Balcony',
    says: 'Ten new recovery codes were made for your account. Older ones are worth nothing any more, and every other session has ended.',
  },
  recoveryCodeUsed: {
    subject: 'A recovery code was used at Balcony',
    says: 'Somebody, most likely you, signed in with one of your recovery codes. It is used up now.',
  },
}

export type FactorLetter = keyof typeof NOTICES

export const isFactorLetter = (letter: string): letter is FactorLetter => letter in NOTICES

/** The letter but for whom it goes to. */
export function factorNotice(letter: FactorLetter): Omit<Letter, 'to' | 'greeting'> {
  const { subject, says } = NOTICES[letter]
  return {
    subject,
    paragraphs: [says],
    button: { words: 'Look at your account', url: addressOf('/account/second-factor') },
    closing:
      'If it was you, there is nothing to do. If not, somebody else can get into your account: choose a new password at once, and look at your second factors.',
  }
}
