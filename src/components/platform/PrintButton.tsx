'use client'

import controls from './controls.module.css'

export const PrintButton = ({ label }: { label: string }) => (
  <button
    className={controls.button}
    type="button"
    onClick={() => {
      window.print()
    }}
  >
    {label}
  </button>
)
