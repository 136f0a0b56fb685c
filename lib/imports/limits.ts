/** The largest file of films we take in. */
export const FILE_BYTES = 5 * 1024 * 1024
export const FILE_SIZE = '5 MB'
/** Films in one file. */
export const ROWS_MOST = 20_000
export const COLUMNS_MOST = 200

export const TITLE_MAX = 300
export const NAME_MAX = 160
export const WORD_MAX = 80
/** People of one role, and countries, languages or genres, that one row may name. */
export const LIST_MOST = 30
export const RUNTIME_MAX = 60_000
/** What is kept of a cell for people to look at. */
export const CELL_KEPT = 500
/** By what name a file's facts are told apart from others'. */
export const SOURCE_MAX = 60
/** What somebody says of a file's columns. */
export const COLUMNS_SAID_MAX = 4_000
