import { Badge } from '@/src/components/platform/Badge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { type Flag, flagLabels, flags } from '@/src/domain/platform/document/flags'
import { say } from '@/src/i18n/say'

type Props = { of: Partial<Record<Flag, boolean | null>>; language: Language }

/** What must be said plainly of a document: « libellé à confirmer », « suivi d’exemple »… */
export const Flags = ({ of, language }: Props) =>
  flags
    .filter((flag) => of[flag])
    .map((flag) => (
      <Badge key={flag} tone="attention">
        {say(flagLabels[flag], language)}
      </Badge>
    ))
