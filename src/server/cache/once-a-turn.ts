/** Far below how many libuv takes from the system at once. */
const mostConnections = 500

/**
 * Asks once for all who ask in one turn of the event loop: what they sent had come before it began. Unless many
 * connections are open: where 1 024 have something to say, libuv looks for more within the turn, and what it finds
 * may have been sent since.
 */
export const onceATurn = <T>(ask: () => T, connections: () => number): (() => T) => {
  let turn: { answer: T } | undefined
  return () => {
    if (connections() > mostConnections) return ask()
    if (!turn) {
      turn = { answer: ask() }
      setImmediate(() => {
        turn = undefined
      })
    }
    return turn.answer
  }
}
