import { type ReactNode, type RefObject, useEffect, useId } from 'react'

import styles from './Dialog.module.css'

type Props = {
  ref: RefObject<HTMLDialogElement | null>
  title: string
  lead?: string
  onClose: () => void
  children: ReactNode
}

/** Over the page. The browser keeps the keyboard inside, closes it by Escape, and gives the focus back. */
export const Dialog = ({ ref, title, lead, onClose, children }: Props) => {
  const id = useId()
  useEffect(() => {
    ref.current?.showModal()
    // The browser would begin with the first field, whatever it is.
    ref.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [ref])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={lead === undefined ? undefined : `${id}-lead`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {lead !== undefined && <p id={`${id}-lead`}>{lead}</p>}
      {children}
    </dialog>
  )
}

/** What is wrong, said at once; the room for it is always there. */
export const DialogProblem = ({ id, children }: { id: string; children: string }) => (
  <p id={id} className={styles.problem} role="alert">
    {children}
  </p>
)

export const DialogButtons = ({ children }: { children: ReactNode }) => (
  <div className={styles.buttons}>{children}</div>
)
