import type { ProgrammeTrack } from '@/src/domain/agenda/programme'
import { trackTones } from '@/src/domain/agenda/track-tones'

type Props = {
  tracks: readonly Pick<ProgrammeTrack, 'id' | 'colour'>[]
  nonce: string | undefined
}

/** What of an id may stand in a style: all of it, or the track has no colour. */
const isPlain = /^[\w-]+$/

/** The colours of tracks, which their editors choose: tones are made of figures, whatever was entered. */
export const TrackStyle = ({ tracks, nonce }: Props) => {
  const rules = tracks
    .filter(({ id }) => isPlain.test(id))
    .map(({ id, colour }) => {
      const { light, dark } = trackTones(colour)
      return `[data-track='${id}'] { --track: light-dark(${light}, ${dark}) }`
    })
  // As text React would write the quotes as entities, which a style does not read.
  return <style nonce={nonce} dangerouslySetInnerHTML={{ __html: rules.join('\n') }} />
}
