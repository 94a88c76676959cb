'use client'

import { type RefObject, useEffect, useState } from 'react'

import styles from './agenda.module.css'
import { useMoment } from './use-moment'

type Props = {
  table: RefObject<HTMLTableElement | null>
  /** When the first row begins, and how many minutes a row stands for. */
  from: number
  step: number
}

/** A row is as high as what it holds wants: where a moment is in the table is measured. */
const placeOf = (table: HTMLTableElement, rowsSince: number): number | undefined => {
  const row = table.tBodies[0]?.rows[Math.floor(rowsSince)]
  return row && row.offsetTop + (rowsSince % 1) * row.offsetHeight
}

/** The line of now across the grid, on the day that it is. */
export const NowLine = ({ table, from, step }: Props) => {
  const moment = useMoment(0)
  const [top, setTop] = useState<number>()
  useEffect(() => {
    const drawn = table.current
    if (!drawn) return undefined
    const rowsSince = (moment - from) / (step * 60_000)
    const measure = () => {
      setTop(rowsSince < 0 ? undefined : placeOf(drawn, rowsSince))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(drawn)
    return () => {
      watch.disconnect()
    }
  }, [table, moment, from, step])
  return top === undefined ? null : (
    <div className={styles.nowLine} style={{ top }} aria-hidden="true" data-now="" />
  )
}
