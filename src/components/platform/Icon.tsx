import { House } from 'lucide-react'

/** At the head of the trail of each page, the way back to the landing page. */
export const Icon = () => <House size={16} aria-hidden="true" />
