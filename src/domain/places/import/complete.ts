import type { Completed } from '@/src/domain/platform/import/change'
import type { Value } from '@/src/domain/platform/import/names'
import { rowText } from '@/src/domain/platform/import/rows'
import { isRna, tidyIdentifier } from '@/src/domain/places/identifiers'

/** By what an identifier is known when its file does not say whose it is. */
const unknownRegister = 'import'

/** What files write for want of a SIRET. */
const isBlank = (identifier: string) => /^0*$/.test(identifier)

const textIn = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const identifiersIn = ({ pivot, siret, rna }: Record<string, Value>): Record<string, Value> => {
  const said = tidyIdentifier(textIn(pivot) ?? '')
  const fromPivot = isBlank(said) ? {} : isRna(said) ? { rna: said } : { siret: said }
  return {
    ...fromPivot,
    ...(textIn(siret) !== undefined && { siret: tidyIdentifier(String(siret)) }),
    ...(textIn(rna) !== undefined && { rna: tidyIdentifier(String(rna)) }),
  }
}

/** An identifier elsewhere: one that says its register keeps it. */
const referenceOf = (id: string, source = unknownRegister): string =>
  id.includes(' : ') ? id : rowText([source.replaceAll(':', ' '), id])

/** The addresses of a cell, which people write one after the other. */
export const emailsIn = (text: string): string[] => text.split(/[|;,\s]+/u).filter(Boolean)

/**
 * The fields of a place from what its row says aside: the INSEE code of its commune, its SIRET or RNA,
 * the identifier of its source; or a commune that contradicts its code.
 */
export const completePlace = (values: Record<string, Value>): Completed => {
  const { commune, inseeCode, sourceId, source, externalIds } = values
  if (typeof commune === 'string' && typeof inseeCode === 'string' && commune !== inseeCode)
    return {
      problem: {
        path: 'inseeCode',
        message: {
          fr: 'Ce code INSEE n’est pas celui de la commune\u00A0: corrigez l’un des deux.',
          en: 'This INSEE code is not that of the commune: correct one of them.',
        },
      },
    }
  const id = textIn(sourceId)
  const known = Array.isArray(externalIds) ? externalIds : []
  const [email] = emailsIn(textIn(values['contact.email']) ?? '') // a place has one
  return {
    values: {
      ...values,
      ...(typeof inseeCode === 'string' && { commune: inseeCode }),
      ...identifiersIn(values),
      ...(email !== undefined && { 'contact.email': email }),
      ...(id !== undefined && {
        externalIds: [...new Set([...known, referenceOf(id, textIn(source))])],
      }),
    },
  }
}
