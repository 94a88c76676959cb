import type { Problem } from '@/src/domain/platform/text/bilingual'

/** What is wrong with the name of a release, among those of its event. */
export const releaseNameProblem = (
  name: string,
  others: readonly string[],
): Problem | undefined => {
  if (name.trim() === '')
    return {
      path: 'name',
      message: {
        fr: 'Donnez un nom à cette version, par exemple «\u00A0Version 2\u00A0».',
        en: 'Give this release a name, for example “Version 2”.',
      },
    }
  return others.includes(name.trim())
    ? {
        path: 'name',
        message: {
          fr: 'Une autre version de ce programme porte déjà ce nom\u00A0: choisissez-en un autre.',
          en: 'Another release of this programme has this name already: choose another.',
        },
      }
    : undefined
}

export const staleRelease = {
  fr: 'Le programme a été publié entre-temps par quelqu’un d’autre\u00A0: rechargez la page, relisez ce qui change et recommencez.',
  en: 'Someone else has released the programme meanwhile: reload the page, read what changes and start again.',
}

export const notPublished = {
  fr: 'Cette édition n’est pas publiée\u00A0: publiez-la avant son programme.',
  en: 'This event is not published: publish it before its programme.',
}

export const alteredRelease = {
  fr: 'Cette version ne correspond plus à son empreinte\u00A0: quelqu’un l’a modifiée dans la base de données, et elle ne peut pas être reprise.',
  en: 'This release does not match its hash any more: someone has changed it in the database, and it cannot be restored.',
}

/** The name of a release that takes up another, each time another one. */
export const restoredName = (number: number, others: readonly string[]): string => {
  const name = `Reprise de la version ${String(number)}`
  const times = others.filter((other) => other === name || other.startsWith(`${name} (`)).length
  return times === 0 ? name : `${name} (${String(times + 1)})`
}
