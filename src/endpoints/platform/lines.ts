/**
 * An answer that is said little by little: one JSON text a line. `work` answers its own errors,
 * since the status has already been sent. Whoever stops listening does not stop the work.
 */
export const lines = (work: (say: (line: object) => void) => Promise<void>): Response => {
  const encoder = new TextEncoder()
  let isHeard = true
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const say = (line: object) => {
        if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      void work(say).finally(() => {
        if (isHeard) controller.close()
      })
    },
    cancel: () => {
      isHeard = false
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/x-ndjson',
      // Not compressed either: it would be held back until there is enough of it.
      'Cache-Control': 'no-store, no-transform',
    },
  })
}
