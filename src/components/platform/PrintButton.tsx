'use client'

import { Printer } from 'lucide-react'

import controls from './controls.module.css'

export const PrintButton = ({ label }: { label: string }) => (
  <button
    className={controls.button}
    type="button"
    onClick={() => {
      window.print()
    }}
  >
    <Printer size={16} aria-hidden="true" />
    {label}
  </button>
)
