/** One address of every kind of page a reader can reach. */
export const pages = {
  front: '/',
  films: '/films',
  list: '/films/genre/action/sort/newest',
  'list of nothing': '/films/filter?genre=romance&country=spain',
  film: '/films/ballerina-2023',
  'film without critics': '/films/oldboy-2003',
  spoilers: '/films/ballerina-2023/spoilers',
  'members’ reviews': '/films/ballerina-2023/reviews/sort/newest',
  'critic review, scored': '/films/ballerina-2023/critic-reviews/ruchika-bhat',
  'critic review, silent': '/films/ballerina-2023/critic-reviews/movie-bunker',
  critics: '/critics',
  critic: '/critics/andrew-laoudas',
  outlets: '/outlets',
  outlet: '/outlets/jal',
  person: '/people/jeon-jong-seo',
  method: '/method',
  about: '/about',
  guidelines: '/guidelines',
  privacy: '/privacy',
  'moderation log': '/moderation-log',
  transparency: '/transparency',
  search: '/search',
  'search with answers': '/search?q=jun+jong+seo',
  'search without answers': '/search?q=qqqqqq',
} as const

export const missing = {
  'not found': '/nowhere',
  'no such film': '/films/nowhere-1900',
  'no such list': '/films/genre/nowhere',
  'no such act': '/moderation-log/acts/1000000',
}
