import { CalendarRange } from 'lucide-react'
import Link from 'next/link'

import controls from '@/src/components/platform/controls.module.css'
import { GenericRead } from '@/src/components/platform/read/GenericRead'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import { sayIn } from '@/src/i18n/say'

import { programmeAddress } from './programme/programme-address'

/** An event to read, and the way to its programme. */
export const EventRead = (props: ReadProps) => (
  <GenericRead
    {...props}
    collection="events"
    actionsOf={(_, { i18n }) => (
      <Link className={controls.button} href={programmeAddress(props.id)} prefetch={false}>
        <CalendarRange size={16} aria-hidden="true" />
        {sayIn(i18n.language)('Programme', 'Programme')}
      </Link>
    )}
  />
)
