'use client'

import { LocateFixed, MapPinned, Undo2 } from 'lucide-react'
import { useState } from 'react'

import type { Tiles } from '@/src/components/places/map/map-types'
import { Badge } from '@/src/components/platform/Badge'
import controls from '@/src/components/platform/controls.module.css'
import type { Position } from '@/src/domain/places/question'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { AddressSearch } from './AddressSearch'
import { type Found, findAddresses } from './find-addresses'
import { PickerMap } from './PickerMap'
import styles from './position.module.css'
import { type AddressValues, useAddressFields } from './use-address-fields'
import { type PickedCommune, useCommune } from './use-commune'
import { useWarnings } from './use-warnings'

type Props = { language: Language; tiles: Tiles | undefined }

const positionIn = ({ latitude, longitude }: AddressValues): Position | undefined =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }

const centreOf = (commune: PickedCommune | undefined): Position | undefined => {
  const { latitude, longitude } = commune ?? {}
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude }
    : undefined
}

const degrees = (value: number, language: Language) =>
  value.toLocaleString(language, { minimumFractionDigits: 5 })

/** What an address says, as the form has it; of what it does not say, the form keeps its own. */
const valuesOf = ({ street, postalCode, commune, latitude, longitude }: Found) => ({
  ...(street !== undefined && { street }),
  ...(postalCode !== undefined && { postalCode }),
  ...(commune !== null && { commune }),
  latitude,
  longitude,
  approximatePosition: street === undefined,
})

/**
 * Finds an address and places a point, both in the fields of the form, where they are seen before they are
 * saved. What was there before is given back when asked.
 */
export const PositionPicker = ({ language, tiles }: Props) => {
  const say = sayIn(language)
  const { values, write } = useAddressFields()
  const commune = useCommune(values.commune)
  const warnings = useWarnings(values, commune)
  const [said, setSaid] = useState('')
  const [last, setLast] = useState<{ before: AddressValues; after: AddressValues }>()
  const [nearest, setNearest] = useState<Found>()
  const position = positionIn(values)
  const centre = centreOf(commune)

  /** Nobody has typed since: what was there before can come back without losing anything. */
  const mayRestore = last && JSON.stringify(last.after) === JSON.stringify(values)

  const change = (some: Partial<AddressValues>, sentence: string) => {
    setLast({ before: mayRestore ? last.before : values, after: { ...values, ...some } })
    setNearest(undefined)
    write(some)
    setSaid(sentence)
  }

  const pick = (found: Found) => {
    change(
      valuesOf(found),
      found.commune === null
        ? say(
            `${found.label} est hors de la métropole\u00A0: la commune n’a pas été changée.`,
            `${found.label} is outside the metropolis: the commune was not changed.`,
          )
        : say(`Repris\u00A0: ${found.label}.`, `Taken: ${found.label}.`),
    )
  }

  const move = (to: Position) => {
    change(
      { ...to, approximatePosition: false },
      say(
        `Latitude ${degrees(to.latitude, 'fr')}, longitude ${degrees(to.longitude, 'fr')}.`,
        `Latitude ${degrees(to.latitude, 'en')}, longitude ${degrees(to.longitude, 'en')}.`,
      ),
    )
  }

  const askNearest = async (at: Position) => {
    setSaid(say('Recherche…', 'Searching…'))
    const answer = await findAddresses(at, language)
    if ('problem' in answer) {
      setSaid(answer.problem)
      return
    }
    const [first] = answer.addresses
    setNearest(first)
    setSaid(
      first
        ? say(`Près de ce point\u00A0: ${first.label}.`, `Near this point: ${first.label}.`)
        : say('Aucune adresse n’est près de ce point.', 'No address is near this point.'),
    )
  }

  return (
    <div className={`field-type ${styles.picker ?? ''}`}>
      <AddressSearch language={language} onPick={pick} />
      <PickerMap position={position} language={language} tiles={tiles} onMove={move} />
      <div className={styles.acts}>
        <button
          className={controls.button}
          type="button"
          aria-disabled={!centre}
          onClick={() => {
            if (centre)
              change(
                { ...centre, approximatePosition: true },
                say(
                  `Au centre de la commune, ${commune?.name ?? ''}\u00A0: position approximative.`,
                  `At the centre of the commune, ${commune?.name ?? ''}: approximate position.`,
                ),
              )
            else setSaid(say('Choisissez d’abord une commune.', 'Choose a commune first.'))
          }}
        >
          <MapPinned size={16} aria-hidden="true" />
          {say('Placer au centre de la commune', 'Place at the centre of the commune')}
        </button>
        {position && (
          <button
            className={controls.button}
            type="button"
            onClick={() => void askNearest(position)}
          >
            <LocateFixed size={16} aria-hidden="true" />
            {say('Quelle adresse ici\u00A0?', 'Which address is here?')}
          </button>
        )}
        {mayRestore && (
          <button
            className={controls.button}
            type="button"
            onClick={() => {
              write(last.before)
              setLast(undefined)
              setNearest(undefined)
              setSaid(say('Ce qui était saisi est revenu.', 'What was entered is back.'))
            }}
          >
            <Undo2 size={16} aria-hidden="true" />
            {say('Rétablir', 'Restore')}
          </button>
        )}
      </div>
      <p className={styles.status} role="status">
        {said}{' '}
        {nearest && (
          <button
            className={controls.button}
            type="button"
            onClick={() => {
              pick(nearest)
            }}
          >
            {say('Reprendre cette adresse', 'Take this address')}
          </button>
        )}
      </p>
      <div role="status">
        {warnings.map((warning) => (
          <p key={warning.fr} className={styles.warning}>
            <Badge tone="attention">{warning[language]}</Badge>
          </p>
        ))}
      </div>
      {!position && (
        <p className={styles.status}>
          {say(
            'Le lieu n’est pas situé\u00A0: cherchez son adresse, ou cliquez sur la carte.',
            'The place is not located: look its address up, or click on the map.',
          )}
        </p>
      )}
    </div>
  )
}
