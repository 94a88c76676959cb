import type { Step } from './exchange'

/** Where a file of a programme is, as calendars and partner sites know it. */
const fileAddress =
  /^(?<english>\/en)?\/agenda\/(?<event>[^/]+)\/(?<file>(?:(?:sessions|intervenants|salles|parcours)\/)?[^/]+\.(?:xml|xcal|json|ics|csv|xlsx|atom))$/

/** Whether the API answers an address with a file of a programme. */
export const isProgrammeFile = (url: string): boolean =>
  new URL(url).pathname.startsWith('/api/agenda/')

/**
 * Gives the files of a programme, which stand beside its pages, to the API: no calendar has to follow it
 * elsewhere, and pages of other sites may read them as all the rest.
 */
export const nameProgrammeFiles: Step = (exchange, next) => {
  const { english, event = '', file = '' } = fileAddress.exec(exchange.path)?.groups ?? {}
  if (file === '') return next()
  const [, query = ''] = (exchange.req.url ?? '').split('?', 2)
  const asked = new URLSearchParams(query)
  asked.set('locale', english === undefined ? 'fr' : 'en')
  exchange.path = `/api/agenda/${event}/${file}`
  exchange.req.url = `${exchange.path}?${asked.toString()}`
  return next()
}
