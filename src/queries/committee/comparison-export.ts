import type { Moved } from '@/src/domain/committee/snapshot/comparison'
import { changeInWords, movementNames } from '@/src/domain/committee/snapshot/words'
import type { Sheet } from '@/src/domain/platform/table/tables'
import type { Language } from '@/src/domain/platform/text/bilingual'

const kinds: Record<Moved['kind'], Record<Language, string>> = {
  orientation: { fr: 'Orientation', en: 'Orientation' },
  action: { fr: 'Action', en: 'Action' },
}

/** What moved as a sheet, a row a change. */
export const comparisonSheet = (moved: readonly Moved[], language: Language): Sheet => {
  const say = (fr: string, en: string) => (language === 'fr' ? fr : en)
  return {
    name: say('Comparaison', 'Comparison'),
    columns: [
      say('Quoi', 'What'),
      say('Code', 'Code'),
      say('Titre', 'Title'),
      say('Changement', 'Change'),
      say('Avant', 'Before'),
      say('Après', 'After'),
    ].map((header) => ({ header })),
    rows: moved.flatMap(({ kind, label, title, changes }) =>
      changes.map((change) => {
        const words = changeInWords(kind, change)
        return [
          kinds[kind][language],
          label,
          title,
          movementNames[change.what][language],
          words?.before[language] ?? null,
          words?.after[language] ?? null,
        ]
      }),
    ),
  }
}
