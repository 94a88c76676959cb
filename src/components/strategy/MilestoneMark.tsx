import type { MilestoneState } from '@/src/domain/strategy/milestone-state'

type Props = { state: MilestoneState; title?: string }

/**
 * A diamond: full when done, hollow when to come, hollow with a stroke through it and a heavier
 * outline when late. Told apart in black and white.
 */
export const MilestoneMark = ({ state, title }: Props) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-milestone={state}>
    {title && <title>{title}</title>}
    <path
      d="M8 1 15 8 8 15 1 8Z"
      fill={state === 'done' ? 'currentColor' : 'var(--paper)'}
      stroke="currentColor"
      strokeWidth={state === 'late' ? 2 : 1.5}
    />
    {state === 'late' && <path d="M8 4.5V9M8 10.5V12" stroke="currentColor" strokeWidth="2" />}
  </svg>
)
