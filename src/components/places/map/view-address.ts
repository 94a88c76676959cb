import type { View } from './map-types'

const within = (degrees: number, most: number) => Math.abs(degrees) <= most

/** What a map shows, as an address says it: « 50.6330,3.0590,12 », to some ten metres. */
export const viewText = ({ latitude, longitude, zoom }: View): string =>
  [latitude.toFixed(4), longitude.toFixed(4), Number(zoom.toFixed(2))].join(',')

/** The same read back; `undefined` when it means nothing. */
export const viewIn = (text: string | null | undefined): View | undefined => {
  const [, latitude, longitude, zoom] =
    /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(text ?? '') ?? []
  const view = { latitude: Number(latitude), longitude: Number(longitude), zoom: Number(zoom) }
  return within(view.latitude, 90) && within(view.longitude, 180) ? view : undefined
}
