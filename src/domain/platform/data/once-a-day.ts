/**
 * The same pure function of some facts and a day, computed once for the same object and the same day:
 * a whole that is looked at by axis, by workstream and by orientation asks for its parts each time. The
 * object must not change afterwards.
 */
export const onceADay = <Facts extends object, Result>(
  compute: (facts: Facts, day: string) => Result,
): ((facts: Facts, day: string) => Result) => {
  const cache = new WeakMap<Facts, Map<string, Result>>()
  return (facts, day) => {
    const results = cache.get(facts) ?? new Map<string, Result>()
    cache.set(facts, results)
    const known = results.get(day)
    if (known !== undefined) return known
    const result = compute(facts, day)
    results.set(day, result)
    return result
  }
}
