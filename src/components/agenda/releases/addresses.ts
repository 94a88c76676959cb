/** Where the releases of the programme of an event are, or one of them. */
export const releasesAddress = (event: string, number?: number): string =>
  `/admin/programme/${encodeURIComponent(event)}/versions${
    number === undefined ? '' : `?version=${String(number)}`
  }`

/** Where its programme is made. */
export const programmeAddress = (event: string): string =>
  `/admin/programme/${encodeURIComponent(event)}`

/** Where one releases, at the API; a release of it; where one takes it up again. */
export const releasesApi = (event: string): string =>
  `/api/events/${encodeURIComponent(event)}/releases`
