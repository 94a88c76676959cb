import type { UIFieldServerProps } from 'payload'

import { configuredTiles } from '@/src/components/places/map/configured-tiles'
import { languageOf } from '@/src/domain/platform/text/bilingual'

import { PositionPicker } from './PositionPicker'

/** In the form of a place, what finds where it is. */
export const PositionField = ({ i18n }: UIFieldServerProps) => (
  <PositionPicker language={languageOf(i18n.language)} tiles={configuredTiles} />
)
