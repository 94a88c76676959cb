import { type Comparable, likelyScore } from './duplicates'
import { beginningsOf } from './likeness'

type Known<Place> = { place: Place; comparable: Comparable }

/** A place that looks like another, and how much, 0–100. */
export type Alike<Place> = { place: Place; score: number }

/**
 * Places, found by those that look like them: one is compared with the few of its commune of whose names a
 * word begins alike, not with all.
 */
export class Neighbours<Place> {
  private readonly byBeginning = new Map<string, Known<Place>[]>()

  add(place: Place, comparable: Comparable): void {
    for (const key of this.keysOf(comparable)) {
      const known = this.byBeginning.get(key)
      if (known) known.push({ place, comparable })
      else this.byBeginning.set(key, [{ place, comparable }])
    }
  }

  /** Those that are likely the same as a place, the likeliest first. */
  alike(comparable: Comparable): Alike<Place>[] {
    const near = this.keysOf(comparable).flatMap((key) => this.byBeginning.get(key) ?? [])
    const places = new Map(near.map((known) => [known.place, known.comparable]))
    return [...places]
      .flatMap(([place, other]) => {
        const score = likelyScore(comparable, other)
        return score === undefined ? [] : [{ place, score: Math.round(score) }]
      })
      .toSorted((one, other) => other.score - one.score)
  }

  private keysOf({ name, inseeCode }: Comparable): string[] {
    return beginningsOf(name).map((beginning) => `${inseeCode} ${beginning}`)
  }
}
