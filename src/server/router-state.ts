import type { IncomingHttpHeaders } from 'node:http'

import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'

const header = 'next-router-state-tree'

/**
 * Leaves out what a client says of the part of a page that it has, where Next would not read it: it answers 500
 * to that, and the whole page to who says nothing.
 */
export const leaveOutBadRouterState = (headers: IncomingHttpHeaders): void => {
  try {
    parseAndValidateFlightRouterState(headers[header])
  } catch {
    Reflect.deleteProperty(headers, header) // answered as if it had not been said
  }
}
