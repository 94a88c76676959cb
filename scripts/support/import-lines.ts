import type { ImportError, Plan } from '@/src/domain/platform/import/change'

export const errorLine = ({ sheet, row, column, message }: ImportError): string =>
  [sheet, row > 0 && `ligne ${String(row)}`, column && `colonne «\u00A0${column}\u00A0»`]
    .filter(Boolean)
    .join(', ') + `\u00A0: ${message.fr}`

/** A plan as a terminal shows it: each cell that changes, what is wrong, and how much of each. */
export const planLines = ({ changes, errors, unchanged }: Plan): string[] => [
  ...changes.flatMap(({ sheet, row, name, isNew, cells }) => [
    `${sheet}, ligne ${String(row)}\u00A0: ${isNew ? 'nouveau' : 'modifié'} — ${name}`,
    ...cells.map(
      ({ column, before, after }) =>
        `    ${column}\u00A0: ${isNew ? '' : `${before} → `}${after || '(effacé)'}`,
    ),
  ]),
  ...errors.map(errorLine),
  `Changements\u00A0: ${String(changes.length)}\u00A0; lignes sans changement\u00A0: ${String(unchanged)}\u00A0; erreurs\u00A0: ${String(errors.length)}`,
]
