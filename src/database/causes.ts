/** The error and what it wraps, outermost first: the database's own error may be several deep. */
export const causesOf = (error: unknown): object[] => {
  const chain = new Set<object>()
  let current = error
  while (typeof current === 'object' && current !== null && !chain.has(current)) {
    chain.add(current)
    const { cause, originalError }: { cause?: unknown; originalError?: unknown } = current
    current = cause ?? originalError
  }
  return [...chain]
}
