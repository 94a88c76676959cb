import type { Page } from 'playwright'

import type { Language } from '@/src/domain/platform/text/bilingual'

/** Not for reading, or said to be in another language; what people wrote, in the cells of tables. */
const passedOver =
  'script, style, noscript, template, next-route-announcer, body [lang], td, iframe'

/** Each text of a page, shown or only heard. */
export const linesOn = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const lines = new Set<string>([document.title])
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(selector)) lines.add(node.nodeValue ?? '')
    for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'])
      for (const element of document.body.querySelectorAll(`[${name}]`))
        if (!element.closest(selector)) lines.add(element.getAttribute(name) ?? '')
    return [...lines].map((line) => line.trim()).filter(Boolean)
  }, passedOver)

/** Some pages set spaces that do not break where a document has plain ones, or the reverse. */
const withPlainSpaces = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [withPlainSpaces(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * What people wrote, in French whatever the reader's language: the sentences and names in documents,
 * the longest first.
 */
export const writtenIn = (documents: readonly unknown[]): string[] =>
  [...new Set(textsIn(documents))]
    .filter((text) => /\s|\p{Lu}\p{L}*[éèêçœ]/u.test(text)) // not the names that programs use
    .sort((one, other) => other.length - one.length)

/** Words of one language that the other has not: small ones, and those of buttons and fields. */
const words: Record<Language, string> = {
  en: `the of and to this that your you is are was be been it its for with from by not only than when
    which who add all cancel changes choose clear close columns copy create created current
    delete drag drop edit enter field filters first hide invoice item items key language last loading
    locale locked move name new next none nothing open previous publish published rank remove reset
    row rows save saved schedule search select selected show sorted status title toggle unpublish
    updated upload value view yes collapse expand draft draggable
    sortable leave press block heading link unsaved`,
  fr: `le la les des du une un et est sont pas avec dans sur par vous votre vos ce cette ces aucun aucune
    ajouter annuler changer choisir effacer fermer colonnes copier actuel supprimer glisser modifier
    saisir champ filtres premier masquer montrer facture clé langue dernier chargement verrouillé nom
    nouveau suivant rien ouvrir précédent publier publié rang retirer ligne lignes enregistrer
    enregistré programmer rechercher choisi afficher trier statut titre dépublier valeur voir oui
    montant taux séance structure dépense indicateur jalon livrable créer`,
}

/** Neither a word of the other language, nor what a program says to itself, is for people to read. */
const telling = (language: Language) =>
  new RegExp(`(?<![\\p{L}\\d_-])(${words[language].split(/\s+/).join('|')})(?![\\p{L}\\d_-])`, 'iu')
const wrong = {
  fr: [telling('en'), /\{\{|\[object Object\]|^[a-z]+:[A-Za-z]+$/],
  en: [telling('fr'), /[àâçéèêëîïôùûœ]/i, /\{\{|\[object Object\]|^[a-z]+:[A-Za-z]+$/],
}

/** What is in the other language because it is its name. */
const names: Record<Language, { name: RegExp; reason: string }[]> = {
  fr: [
    { name: /English/g, reason: 'a language is named in itself, where one chooses it' },
    { name: /New Workers/g, reason: 'a place' },
  ],
  en: [
    { name: /Résolument/g, reason: 'the product' },
    { name: /Français/g, reason: 'a language is named in itself, where one chooses it' },
    {
      name: /Néerlandais|Anglais/g,
      reason: 'Payload compares versions in the language of the content',
    },
    {
      name: /Métropole Européenne de Lille|Grand Barouf numérique|Mon espace santé/g,
      reason: 'proper names',
    },
  ],
}

/** The lines that hold a word of the other language, beside names and what people wrote. */
export const foreignLines = (
  lines: readonly string[],
  language: Language,
  written: readonly string[],
): string[] => {
  const isForeign = (line: string) => wrong[language].some((pattern) => pattern.test(line))
  const without = (line: string, texts: readonly (string | RegExp)[]) =>
    texts.reduce<string>((rest, text) => rest.replaceAll(text, ''), line)
  const named = names[language].map(({ name }) => name)
  return lines.filter((line) => {
    const text = withPlainSpaces(line)
    // Few lines are looked at twice; what people wrote may hold a name.
    return isForeign(without(text, named)) && isForeign(without(without(text, written), named))
  })
}
