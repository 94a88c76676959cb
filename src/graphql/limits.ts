import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'

/** How many documents a list gives to whoever asks for no number, as REST does. */
export const defaultLimit = 10

/** What nobody exceeds: found in the text, before anyone is looked up. */
export const queryBounds = {
  /** Operations in one request. */
  batch: 1,
  /** Of the query; a tool that asks for the whole schema sends 2 000. */
  characters: 50_000,
  /** GraphQL compares fields of one name two by two: a thousand are compared within 50 ms. */
  tokens: 1_000,
  /** Brackets one within another, in the query and in the variables. */
  nesting: 60,
  depth: 15,
  aliases: 50,
  directives: 50,
}

/**
 * What depends on who asks. The cost is how many objects the answer may hold: 13 orientations with
 * 53 actions and 10 milestones each cost 7 592.
 */
export const budgets = {
  public: { limit: 200, cost: 20_000 },
  staff: { limit: 1000, cost: 200_000 },
}

export type Bounds = typeof queryBounds
export type Budget = typeof budgets.public
export type Code = keyof Bounds | keyof Budget

/** A limit that a query exceeds, and what it asks for; a `limit` of 0 asks for all documents. */
export type Excess = { code: Code; limit: number; asked: number }

type Sentence = (limit: string, asked: string) => Bilingual

const tooMany =
  (fr: string, en: string): Sentence =>
  (limit, asked) => ({
    fr: `${fr}\u00A0: ${asked} pour ${limit} au plus.`,
    en: `${en}: ${asked}, where the most is ${limit}.`,
  })

const sentences: Record<Code, Sentence> = {
  batch: tooMany(
    'La requête regroupe trop d’opérations, envoyez-les une à une',
    'The request has too many operations, send them one by one',
  ),
  characters: tooMany('La requête a trop de caractères', 'The query has too many characters'),
  tokens: tooMany('La requête a trop de mots', 'The query has too many tokens'),
  nesting: tooMany(
    'La requête ou ses variables ont trop de niveaux de parenthèses',
    'The query or its variables have too many levels of brackets',
  ),
  depth: tooMany('La requête a trop de niveaux', 'The query has too many levels'),
  aliases: tooMany('La requête a trop d’alias', 'The query has too many aliases'),
  directives: tooMany('La requête a trop de directives', 'The query has too many directives'),
  limit: (limit, asked) => ({
    fr: `Une liste demande ${asked} documents («\u00A0limit\u00A0»)\u00A0: demandez-en de 1 à ${limit}, puis les pages suivantes.`,
    en: `A list asks for ${asked} documents (“limit”): ask for 1 to ${limit}, then for the next pages.`,
  }),
  cost: tooMany(
    'La requête peut donner trop d’objets, baissez ses « limit »',
    'The query may give too many objects, lower its “limit”s',
  ),
}

/** Says which limit is exceeded and by how much. */
export const explain = ({ code, limit, asked }: Excess): Bilingual => {
  const wanted = (language: Language, all: string) =>
    code === 'limit' && asked === 0 ? all : asked.toLocaleString(language)
  return {
    fr: sentences[code](limit.toLocaleString('fr'), wanted('fr', 'tous les')).fr,
    en: sentences[code](limit.toLocaleString('en'), wanted('en', 'all')).en,
  }
}
