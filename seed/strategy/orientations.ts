export type Orientation = {
  number: number
  title: string
  slug: string
  /** null while the axis is not public. */
  axisNumber: number | null
  /** True while the title stands in for a wording that is not public. */
  wordingToConfirm: boolean
}

/** The one orientation whose wording and axis are public. */
export const creativePlaces: Orientation = {
  number: 7,
  title: 'Favoriser l’émergence de lieux et dispositifs créatifs et contributifs',
  slug: 'lieux-et-dispositifs-creatifs-et-contributifs',
  axisNumber: 2,
  wordingToConfirm: false,
}

const unnamed = (number: number): Orientation => ({
  number,
  title: `Orientation ${number}`,
  slug: `orientation-${number}`,
  axisNumber: null,
  wordingToConfirm: true,
})

/** The 13 orientations of the strategy, by number (délibération 16 C 0462). */
export const orientations: readonly Orientation[] = [
  ...[1, 2, 3, 4, 5, 6].map(unnamed),
  creativePlaces,
  ...[8, 9, 10, 11, 12, 13].map(unnamed),
]
