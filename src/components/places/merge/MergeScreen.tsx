'use client'

import { useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { counted } from '@/src/components/platform/import/counted'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import type { MergeDifference } from '@/src/queries/places/merge-page'

import { mergeAddress } from './merge-address'
import styles from './Merge.module.css'
import { sendMerge } from './send-merge'

type Side = 'kept' | 'other'
type Place = { id: string; name: string; updatedAt: string }

type Props = {
  kept: Place
  other: Place
  differences: readonly MergeDifference[]
  /** How many documents lead to the other. */
  links: number
  language: Language
}

const nothing = '—'

/** Two places side by side: what is kept of each, what becomes of the other, and the way to do it. */
export const MergeScreen = ({ kept, other, differences, links, language }: Props) => {
  const say = sayIn(language)
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>(
    Object.fromEntries(differences.map(({ name, suggested }) => [name, suggested])),
  )
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const moving = {
    fr:
      links === 0
        ? `Rien ne mène à «\u00A0${other.name}\u00A0».`
        : `Ce qui mène à «\u00A0${other.name}\u00A0» (${counted.fr(links, 'fiche', 'fiches')}\u00A0: propositions, accompagnements, vérifications, formations) mènera à lui.`,
    en:
      links === 0
        ? `Nothing leads to “${other.name}”.`
        : `What leads to “${other.name}” (${counted.en(links, 'document', 'documents')}: suggestions, support, checks, training) will lead to it.`,
  }

  const merge = async () => {
    if (isBusy) return
    setBusy(true)
    setProblem(undefined)
    const seen = { kept: kept.updatedAt, other: other.updatedAt }
    const refused = await sendMerge({ kept: kept.id, other: other.id, choices, seen }, language)
    if (refused === undefined) window.location.assign(readAddress('tiers-lieux', kept.id))
    else {
      setProblem(refused)
      setBusy(false)
    }
  }

  return (
    <>
      <p className={styles.lead}>
        {say(
          `«\u00A0${kept.name}\u00A0» reste, avec son identifiant et son adresse. ${moving.fr} Les aides, photos et liens des deux sont réunis. «\u00A0${other.name}\u00A0» ira à la corbeille avec son historique.`,
          `“${kept.name}” stays, with its identifier and its address. ${moving.en} The funding, photos and links of both are united. “${other.name}” will go to the trash with its history.`,
        )}{' '}
        <a href={mergeAddress(other.id, kept.id)}>
          {say(`Garder plutôt «\u00A0${other.name}\u00A0»`, `Keep “${other.name}” instead`)}
        </a>
      </p>
      {differences.length === 0 && (
        <p>{say('Les deux lieux disent la même chose.', 'Both places say the same.')}</p>
      )}
      <div className={styles.differences}>
        <p className={styles.sides} aria-hidden="true">
          <span>
            {kept.name} <small>{say('reste', 'stays')}</small>
          </span>
          <span>
            {other.name} <small>{say('ira à la corbeille', 'will go to the trash')}</small>
          </span>
        </p>
        {differences.map(({ name, label, ...values }) => (
          <fieldset key={name} className={styles.difference}>
            <legend>{label}</legend>
            {(['kept', 'other'] as const).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={name}
                  checked={choices[name] === side}
                  onChange={() => {
                    setChoices({ ...choices, [name]: side })
                  }}
                />
                <span>
                  <span className={styles.value}>{values[side] || nothing}</span>{' '}
                  <span className={styles.of}>({side === 'kept' ? kept.name : other.name})</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <button
        className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
        type="button"
        aria-disabled={isBusy}
        onClick={() => {
          void merge()
        }}
      >
        {say('Fusionner les deux lieux', 'Merge both places')}
      </button>
    </>
  )
}
