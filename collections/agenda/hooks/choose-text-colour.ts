import type { CollectionBeforeChangeHook } from 'payload'

import { colourProblem, textColourOn } from '@/src/domain/platform/identity/colour'
import type { Track } from '@/src/payload-types'

/** Says which text reads well on the colour of a track, for whoever shows it. */
export const chooseTextColour: CollectionBeforeChangeHook<Track> = ({ data }) =>
  data.colour && !colourProblem(data) ? { ...data, textColour: textColourOn(data.colour) } : data
