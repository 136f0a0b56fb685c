/** How often a thing may be tried: so many times in so many seconds. */
export interface Limit {
  name: string
  times: number
  seconds: number
}

/** Per account, whoever asks; the same for names nobody has. */
export const signInOfAccount: Limit = { name: 'sign-in of account', times: 5, seconds: 600 }
/** Per household: an IPv4 address or an IPv6 network of 64 bits. */
export const signInFromAddress: Limit = { name: 'sign-in from address', times: 100, seconds: 600 }
export const signUpFromAddress: Limit = { name: 'sign-up from address', times: 30, seconds: 3_600 }
export const mailFromAddress: Limit = { name: 'mail from address', times: 60, seconds: 3_600 }
/** Per address a letter goes to. */
export const mailToAddress: Limit = { name: 'mail to address', times: 5, seconds: 3_600 }
