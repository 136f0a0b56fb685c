/** A first text typed in less is a machine's more often than a person's, in seconds. */
export const TYPED_IN = 3
/** So many texts with links to one host, within so many days, by one account or by all that are new. */
export const SAME_HOST = 3
export const SAME_HOST_DAYS = 7
/** So many new accounts that post from one network within so many hours: the text of the last of them waits. */
export const CROWD = 5
export const CROWD_HOURS = 24
