import type { Position } from '@/src/domain/places/question'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What to do where the browser does not say where one is. */
const refused: Bilingual = {
  fr: 'Votre navigateur ne donne pas votre position\u00A0: autorisez-la pour ce site, ou choisissez une commune sous «\u00A0Commune\u00A0».',
  en: 'Your browser does not give your position: allow it for this site, or choose a commune under “Commune”.',
}
const notFound: Bilingual = {
  fr: 'Votre position n’a pas été trouvée\u00A0: essayez encore, ou choisissez une commune sous «\u00A0Commune\u00A0».',
  en: 'Your position was not found: try again, or choose a commune under “Commune”.',
}

/** Where the reader is, if they let it be known. */
export const locate = (): Promise<Position | { problem: Bilingual }> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ problem: refused })
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        resolve({ latitude, longitude })
      },
      ({ code, PERMISSION_DENIED }) => {
        resolve({ problem: code === PERMISSION_DENIED ? refused : notFound })
      },
      { timeout: 10_000, maximumAge: 60_000 },
    )
  })
