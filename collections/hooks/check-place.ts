import { placeProblem } from '@/src/domain/places/place'
import type { TiersLieu } from '@/src/payload-types'

import { checking } from './checking'

export const checkPlace = checking<TiersLieu>(placeProblem)
