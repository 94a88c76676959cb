/** Under which the server says who asks: whatever a client writes there is overwritten. */
const clientHeader = 'x-client-address'

type Written = Record<string, string | string[] | undefined>

/** Notes who asks, as far as a proxy that is trusted tells, for whoever handles the request. */
export const sayClient = (headers: Written, client: string): void => {
  headers[clientHeader] = client
}

/** Who asks; nobody when the code asks itself. */
export const clientOf = (headers: Pick<Headers, 'get'>): string | undefined =>
  headers.get(clientHeader) ?? undefined
