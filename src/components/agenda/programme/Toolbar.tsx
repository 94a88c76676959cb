'use client'

import { Undo2, ZoomIn, ZoomOut } from 'lucide-react'
import type { CSSProperties } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { ProgrammeDay } from '@/src/domain/agenda/programme-days'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { ProgrammeEditor } from '@/src/queries/agenda/programme-editor'

import styles from './programme.module.css'
import { dayInWords } from './words'

/** Pixels a minute, from the whole day at a glance to the quarter of an hour. */
export const zooms = [0.8, 1.2, 1.6, 2.4, 3.6] as const

type Track = ProgrammeEditor['tracks'][number]

/** The colour of a track, readable in each theme, for what is drawn inside. */
export const toneOf = (track: Pick<Track, 'light' | 'dark'> | undefined): CSSProperties =>
  track ? { ['--track' as string]: `light-dark(${track.light}, ${track.dark})` } : {}

type Props = {
  days: readonly ProgrammeDay[]
  day: string
  onDay: (day: ProgrammeDay) => void
  tracks: readonly Track[]
  track: string | undefined
  onTrack: (track: string | undefined) => void
  zoom: number
  onZoom: (zoom: number) => void
  canUndo: boolean
  onUndo: () => void
  canMove: boolean
  /** How the last save went. */
  saved: string
  language: Language
}

/** Which day, which track, how large; what was done last, and its undoing. */
export const Toolbar = ({
  days,
  day,
  onDay,
  tracks,
  track,
  onTrack,
  zoom,
  onZoom,
  canUndo,
  onUndo,
  canMove,
  saved,
  language,
}: Props) => {
  const say = sayIn(language)
  return (
    <div className={styles.toolbar}>
      <div className={styles.chips} role="group" aria-label={say('Jour', 'Day')}>
        {days.map((one) => (
          <button
            key={one.day}
            className={styles.chip}
            type="button"
            data-main
            aria-pressed={one.day === day}
            onClick={() => {
              onDay(one)
            }}
          >
            {dayInWords(one.day, language)}
          </button>
        ))}
      </div>
      {tracks.length > 0 && (
        <div className={styles.chips} role="group" aria-label={say('Parcours', 'Track')}>
          {tracks.map((one) => (
            <button
              key={one.id}
              className={styles.chip}
              style={toneOf(one)}
              type="button"
              aria-pressed={one.id === track}
              onClick={() => {
                onTrack(one.id === track ? undefined : one.id)
              }}
            >
              <span className={styles.dot} aria-hidden="true" />
              {one.name}
            </button>
          ))}
        </div>
      )}
      <div className={styles.tools}>
        <p role="status" className={styles.saved}>
          {saved}
        </p>
        {canMove && (
          <button
            className={controls.button}
            type="button"
            aria-disabled={!canUndo}
            aria-keyshortcuts="Control+Z"
            onClick={onUndo}
          >
            <Undo2 size={16} aria-hidden="true" />
            {say('Annuler', 'Undo')}
          </button>
        )}
        <div className={styles.zoom} role="group" aria-label={say('Échelle', 'Scale')}>
          <button
            className={controls.button}
            type="button"
            aria-label={say('Réduire', 'Zoom out')}
            aria-disabled={zoom === 0}
            onClick={() => {
              onZoom(Math.max(zoom - 1, 0))
            }}
          >
            <ZoomOut size={16} aria-hidden="true" />
          </button>
          <button
            className={controls.button}
            type="button"
            aria-label={say('Agrandir', 'Zoom in')}
            aria-disabled={zoom === zooms.length - 1}
            onClick={() => {
              onZoom(Math.min(zoom + 1, zooms.length - 1))
            }}
          >
            <ZoomIn size={16} aria-hidden="true" />
          </button>
        </div>
      </div>
    </div>
  )
}
