/** Ground, first shape, second shape, ink. Ink on ground is at least 7:1. */
export type Palette = readonly [ground: string, first: string, second: string, ink: string]

export const PALETTES: readonly Palette[] = [
  ['#17122a', '#ff5c8d', '#8fd6dc', '#f7eef6'], // neon
  ['#13203a', '#e9553f', '#f0dfc4', '#f7ecdb'], // night
  ['#4e1518', '#e8a06a', '#f4e3cf', '#f9ecdd'], // oxblood
  ['#111214', '#e8e3d8', '#84878c', '#f3f0e9'], // noir
  ['#f2c12e', '#17150f', '#fff3cf', '#17150f'], // signal
  ['#efe5d3', '#c4301e', '#1c1a19', '#1c1a19'], // poster red
  ['#0f3a34', '#efb548', '#d8e4d2', '#f2ecda'], // bottle
  ['#f1a9b4', '#7c1434', '#fdeae4', '#3c0819'], // rose
  ['#d6dbe1', '#2a4f7c', '#0f1c2d', '#0f1c2d'], // fog
  ['#233fae', '#ffd3bb', '#0c1750', '#fff2e9'], // ultramarine
  ['#cbdfd0', '#1e5a43', '#e2552c', '#10342a'], // mint
  ['#e2d5c0', '#8a5a2b', '#28443f', '#231f18'], // sand
]

const DARK = [0, 1, 2, 3, 6, 9]
const ANY = PALETTES.map((_, i) => i)

/** Palettes that suit a genre; the first genre with a mood decides. */
const MOODS: Record<string, readonly number[]> = {
  Thriller: DARK,
  Horror: DARK,
  Crime: DARK,
  Romance: [7, 2, 10, 9],
  Comedy: [4, 7, 9, 10, 5],
}

export function palettesFor(genres: readonly string[]): readonly number[] {
  return genres.map((genre) => MOODS[genre]).find(Boolean) ?? ANY
}
