declare global {
  var _payload_graphql: { graphql: unknown; promise: unknown } | undefined
}

/**
 * Hands a schema to Payload's own handler, which Payload 3.90 offers no way to do: it builds one of
 * its own unless it finds one here.
 */
export const handSchema = (built: object): void => {
  globalThis._payload_graphql ??= { graphql: null, promise: null }
  globalThis._payload_graphql.graphql = built
}
