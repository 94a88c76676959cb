import { acceptedLanguage } from '@/src/i18n/accepted-language'

/** What a status means, to the person who meets it. Nothing of the inside. */
const titles = {
  400: { fr: 'Requête mal formée', en: 'Malformed request' },
  401: { fr: 'Connexion nécessaire', en: 'Sign-in needed' },
  403: { fr: 'Accès refusé', en: 'Access denied' },
  404: { fr: 'Introuvable', en: 'Not found' },
  405: { fr: 'Méthode non acceptée', en: 'Method not allowed' },
  408: {
    fr: 'La requête a mis trop de temps à arriver',
    en: 'The request took too long to arrive',
  },
  409: { fr: 'Conflit avec ce qui existe', en: 'Conflict with what exists' },
  411: { fr: 'La taille de l’envoi doit être annoncée', en: 'The length must be announced' },
  412: { fr: 'Le document a changé', en: 'The document has changed' },
  413: { fr: 'Envoi trop volumineux', en: 'Content too large' },
  414: { fr: 'Adresse trop longue', en: 'Address too long' },
  415: { fr: 'Format non accepté', en: 'Format not supported' },
  416: { fr: 'Intervalle hors du fichier', en: 'Range outside of the file' },
  423: { fr: 'Document verrouillé', en: 'Document locked' },
  429: {
    fr: 'Trop de requêtes\u00A0: réessayez plus tard',
    en: 'Too many requests: try again later',
  },
  431: { fr: 'En-têtes trop longs', en: 'Headers too long' },
  500: {
    fr: 'Le serveur n’a pas pu répondre\u00A0: réessayez plus tard',
    en: 'The server could not answer: try again later',
  },
  501: { fr: 'Fonction absente', en: 'Not implemented' },
  503: { fr: 'Occupé\u00A0: réessayez dans un instant', en: 'Busy: try again in a moment' },
  507: { fr: 'Plus de place sur le serveur', en: 'No room left on the server' },
} as const

type Headers = Record<string, string | string[] | undefined>

const isKnown = (status: number): status is keyof typeof titles => status in titles

const titleOf = (status: number) => {
  const general = status < 500 ? 400 : 500
  return titles[isKnown(status) ? status : general]
}

export type Problem = { headers: Record<string, string>; body: string }

const problem = (status: number, title: string, language: string, more: object): Problem => ({
  headers: {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
  },
  body: JSON.stringify({ type: 'about:blank', title, status, ...more }),
})

/** An error as RFC 9457 writes it, in the reader's language, with what else there is to say. */
export const problemOf = (status: number, headers: Headers, more: object = {}): Problem => {
  const language = acceptedLanguage(headers)
  const title = titleOf(status)[language]
  return problem(status, title, language, { errors: [{ message: title }], ...more })
}

/** The same for someone whose language is not known, since their headers could not be read. */
export const problemOfUnread = (status: number): Problem => {
  const { fr, en } = titleOf(status)
  return problem(status, `${fr} — ${en}`, 'fr, en', {})
}

/** Thrown by a step that does not let a request through. */
export class Refused extends Error {
  constructor(
    readonly status: keyof typeof titles,
    readonly headers: Record<string, string> = {},
  ) {
    super(titles[status].en)
  }
}
