import type { LucideIcon } from 'lucide-react'

import styles from './Pill.module.css'

/** What a state is like, for whoever looks at many of them: its words say which one it is. */
export type Tone = 'done' | 'running' | 'upcoming' | 'paused' | 'late' | 'dropped'

type Props = { tone: Tone; icon: LucideIcon; children: string }

/** A state as a word and an icon on its tint. */
export const Pill = ({ tone, icon: Icon, children }: Props) => (
  <span className={styles.pill} data-tone={tone}>
    <Icon size={14} aria-hidden="true" />
    {children}
  </span>
)
