import type { AdminViewServerProps } from 'payload'

/** What each page to read is given. */
export type ReadProps = { view: AdminViewServerProps; id: string }
