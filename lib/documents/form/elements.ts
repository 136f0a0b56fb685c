const set = (names: string) => new Set(names.split(' '))

/** Elements without content. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr')

/** Elements that begin and end a paragraph. */
export const BLOCK = set(
  'address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html main menu nav ol p pre section summary table tbody tfoot thead ul',
)

/** Elements that stand on a line of their own. */
export const LINE = set('br li tr dt option')

/** Elements that a fact's value stands in, beside its name. */
export const VALUE = set('dd td')

/** Elements of which one ends the other before it. */
export const ENDED_BY: Record<string, Set<string>> = {
  p: set(
    'p div ul ol dl table h1 h2 h3 h4 h5 h6 blockquote section article aside header footer main form hr pre figure',
  ),
  li: set('li'),
  dt: set('dt dd'),
  dd: set('dt dd'),
  td: set('td th tr'),
  th: set('td th tr'),
  tr: set('tr'),
  option: set('option'),
}

/** Furniture of a page: what is in it is nobody's review. */
export const FURNITURE = set('nav footer form button dialog head title menu')
