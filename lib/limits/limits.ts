const DAY = 24 * 3_600

/** How often a thing may be tried: so many times in so many seconds. */
export interface Limit {
  name: string
  times: number
  seconds: number
}

/** Per name and household, whether anybody has the name or not. Right passwords are given back. */
export const signInByName: Limit = { name: 'sign-in by name', times: 5, seconds: 600 }
/** Per name, all households together: what many who share the work may try. */
export const signInByStrangers: Limit = { name: 'sign-in by strangers', times: 50, seconds: 3_600 }
/** Per account and browser that was signed in to it before, which strangers cannot use up. */
export const signInFromKnown: Limit = { name: 'sign-in from known', times: 5, seconds: 600 }
/** Per account, of who is signed in already and says the password once more. */
export const signInOfAccount: Limit = { name: 'sign-in of account', times: 5, seconds: 600 }
/** Codes of a second factor, per account: of a million, five are tried. */
export const codeOfAccount: Limit = { name: 'code of account', times: 5, seconds: 600 }
/** Asking for a passkey’s proof, which every open sign-in page does, and giving one. */
export const passkeyFromAddress: Limit = { name: 'passkey from address', times: 300, seconds: 600 }
/** Per household: an IPv4 address or an IPv6 network of 64 bits. */
export const signInFromAddress: Limit = { name: 'sign-in from address', times: 100, seconds: 600 }
export const signUpFromAddress: Limit = { name: 'sign-up from address', times: 30, seconds: 3_600 }
export const mailFromAddress: Limit = { name: 'mail from address', times: 60, seconds: 3_600 }
/** Per address a letter goes to. */
export const mailToAddress: Limit = { name: 'mail to address', times: 5, seconds: 3_600 }
/** Texts kept for who was signed out while typing. */
export const unsentFromAddress: Limit = { name: 'unsent from address', times: 30, seconds: 3_600 }
/** Per member who changes their handle: links and readers should be able to follow. */
export const handleChange: Limit = { name: 'change of handle', times: 2, seconds: 30 * 24 * 3_600 }
/** Per member who asks for another address. */
export const emailChange: Limit = { name: 'change of e-mail', times: 5, seconds: 3_600 }
/** Per member: an hour's changes to what they posted. */
export const editsOfMember: Limit = { name: 'edits of member', times: 60, seconds: 3_600 }
/** Per member: whom and what they follow, mute and block. */
export const followsOfMember: Limit = { name: 'follows of member', times: 300, seconds: 3_600 }
/** Per member: titles that are missing. */
export const proposalsOfMember: Limit = { name: 'proposals of member', times: 30, seconds: 24 * 3_600 }
/** Per member: films marked, wanted, noted and put in lists. */
export const keepingOfMember: Limit = { name: 'keeping of member', times: 600, seconds: 3_600 }
/** Per member: an hour of somebody who writes without a pause, in two tabs. */
export const draftsOfMember: Limit = { name: 'drafts of member', times: 2_000, seconds: 3_600 }
export const previewsOfMember: Limit = { name: 'previews of member', times: 6_000, seconds: 3_600 }
/** Per household: notices that need no account, as many as is set. */
export const noticesFromAddress = (times: number): Limit => ({
  ...{ name: 'notices from address', times, seconds: DAY },
})
/** Per e-mail address that a notice or a request names: each sends it a letter, whoever it is. */
export const noticesNaming: Limit = { name: 'notices naming', times: 20, seconds: 24 * 3_600 }
/** Per household: what critics, outlets and who speaks for them ask about entries. */
export const requestsFromAddress: Limit = { name: 'requests from address', times: 20, seconds: 24 * 3_600 }
