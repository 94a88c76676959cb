/** The mark, as in public/favicon.svg: a path that goes up, resolutely. */
export const Icon = () => (
  <svg viewBox="0 0 32 32" width="24" height="24" role="img" aria-label="Résolument">
    <path
      d="M5 25 L13 15 L18 20 L27 7"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="square"
    />
  </svg>
)
