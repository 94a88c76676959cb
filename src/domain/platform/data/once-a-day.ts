/**
 * The same pure function of some facts and of days, computed once for the same object and the same days:
 * a whole that is looked at by axis, by workstream and by orientation asks for its parts each time. The
 * object must not change afterwards.
 */
export const onceADay = <Facts extends object, Days extends readonly string[], Result>(
  compute: (facts: Facts, ...days: Days) => Result,
): ((facts: Facts, ...days: Days) => Result) => {
  const cache = new WeakMap<Facts, Map<string, Result>>()
  return (facts, ...days) => {
    const results = cache.get(facts) ?? new Map<string, Result>()
    cache.set(facts, results)
    const key = days.join(' ')
    const known = results.get(key)
    if (known !== undefined) return known
    const result = compute(facts, ...days)
    results.set(key, result)
    return result
  }
}
