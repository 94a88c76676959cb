import { env } from '@/src/env'

export const isSqlite = env.DATABASE_URL.startsWith('file:')

/**
 * All of a list on SQLite; on the second database, which is the slower one, those that have a shape which
 * none before them has: what a database makes of it does not depend on which collection it is.
 */
export const eachShapeOnMongo = <T>(
  list: readonly T[],
  shapesOf: (one: T) => readonly unknown[],
): readonly T[] => {
  const seen = new Set<string>()
  const isNew = (shape: unknown) => {
    const key = JSON.stringify(shape)
    return !seen.has(key) && Boolean(seen.add(key))
  }
  return isSqlite ? list : list.filter((one) => shapesOf(one).filter(isNew).length > 0)
}

/**
 * All of a list on SQLite, and one in so many on the second database, which is the slower one: a prime
 * number, so that nothing that comes back regularly in the list is left out.
 */
export const fewerOnMongo = <T>(list: readonly T[], oneIn: number): readonly T[] =>
  isSqlite ? list : list.filter((_, n) => n % oneIn === 0)
