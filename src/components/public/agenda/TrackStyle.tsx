import type { ProgrammeTrack } from '@/src/domain/agenda/programme'
import { trackTones } from '@/src/domain/agenda/track-tones'

type Props = {
  event: string
  tracks: readonly Pick<ProgrammeTrack, 'id' | 'colour'>[]
  nonce: string | undefined
}

/** The colours of the tracks of an event, which its editors choose: put once, whatever is then asked of the page. */
export const TrackStyle = ({ event, tracks, nonce }: Props) => (
  <style href={`tracks-${event}`} precedence="tracks" nonce={nonce}>
    {tracks
      .filter(({ id }) => /^[\w-]+$/.test(id))
      .map(({ id, colour }) => {
        const { light, dark } = trackTones(colour)
        return `[data-track='${id}'] { --track: light-dark(${light}, ${dark}) }`
      })
      .join('\n')}
  </style>
)
