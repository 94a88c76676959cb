'use client'

import { ChevronDown } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect } from 'react'

import styles from './places/places.module.css'

/** A button under which choices open, one after the other. */
export const Drop = ({
  title,
  isOn,
  children,
}: {
  title: string
  isOn: boolean
  children: ReactNode
}) => (
  <details className={styles.drop} name="filter" data-on={isOn || undefined}>
    <summary>
      {title}
      <ChevronDown size={16} aria-hidden="true" />
    </summary>
    <div className={styles.panel}>{children}</div>
  </details>
)

/** Closes what is open when one leaves it. */
export const useClosing = (form: RefObject<HTMLFormElement | null>) => {
  useEffect(() => {
    const opened = () => form.current?.querySelector<HTMLDetailsElement>('details[open]')
    const onPress = ({ target }: PointerEvent) => {
      const open = opened()
      if (open && target instanceof Node && !open.contains(target)) open.open = false
    }
    const onKey = ({ key }: KeyboardEvent) => {
      const open = opened()
      if (key !== 'Escape' || !open) return
      open.open = false
      open.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [form])
}
