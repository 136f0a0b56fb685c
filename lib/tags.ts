/** The names by which a write reaches the kept pages that show what it changed. */
export const tags = {
  /** The front page. */
  home: 'home',
  /** Every list of films. */
  films: 'films',
  film: (id: number) => `film:${id}`,
  person: (id: number) => `person:${id}`,
  critic: (id: number) => `critic:${id}`,
  outlet: (id: number) => `outlet:${id}`,
  /** Whatever shows what a member wrote. */
  member: (id: number) => `member:${id}`,
  /** What shows the newest reviews, whatever their film. */
  reviews: 'reviews',
  /** The guidelines, as they read now and before. */
  guidelines: 'guidelines',
  /** What prints thresholds, limits or texts that administrators set. */
  settings: 'settings',
  /** The notice above every page, and so every page. */
  notice: 'notice',
  /** How letters and labels become numbers. */
  scales: 'scales',
  /** The public log of what moderators and rules did. */
  acts: 'acts',
  /** Figures drawn from reports, acts, appeals and second looks. */
  figures: 'figures',
  /** What names every list that members made for everybody. */
  lists: 'lists',
  /** Every list that the audience's ratings order. */
  audience: 'audience',
} as const
