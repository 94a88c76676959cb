import { Badge } from '@/src/components/platform/Badge'
import { type Flag, flagLabels } from '@/src/domain/platform/flags'
import type { Language } from '@/src/formats/dates'

import { say } from './site'

type Props = { of: Partial<Record<Flag, boolean | null>>; language: Language }

/** What must be said plainly of a document: « libellé à confirmer », « suivi d’exemple »… */
export const Flags = ({ of, language }: Props) =>
  Object.entries(flagLabels).map(([flag, label]) =>
    flag in of && of[flag as Flag] ? (
      <Badge key={flag} tone="attention">
        {say(label, language)}
      </Badge>
    ) : null,
  )
