import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** How a field is read from a cell and written into one. */
export type ColumnType =
  | { is: 'text' | 'day' | 'number' | 'cents' | 'yes-no' }
  | { is: 'choice'; choices: Readonly<Record<string, Bilingual>> }
  /** A document of another collection, named by what people know it by. */
  | { is: 'reference'; to: string }
  /** Several of them, one a line or between semicolons. */
  | { is: 'references'; to: string }

export type Column = {
  /** The field, within its group if it has one: « blocked.reason ». */
  path: string
  label: Bilingual
  synonyms?: readonly string[]
  type: ColumnType
  /** Never empty. */
  required?: boolean
  /** Of a number, or of an amount in cents. */
  min?: number | undefined
  max?: number | undefined
  /** Characters of a text. */
  length?: number | undefined
  /** Documents that it leads to. */
  count?: number | undefined
  /** Takes this value when a new document leaves it empty. */
  hasDefault?: boolean
}

/** A sheet of the workbook: one collection. */
export type Layout<Kind extends string = string> = {
  kind: Kind
  name: Bilingual
  columns: readonly Column[]
}

/** The column by which a row names its document for good, so that all the rest may be corrected. */
export const idColumn: Column = {
  path: 'id',
  label: { fr: 'Identifiant', en: 'Identifier' },
  synonyms: ['id', 'uuid'],
  type: { is: 'text' },
}

/**
 * What people know a document by, in other sheets and without an identifier: the fields of the first
 * line that are all filled in.
 */
export const naturalKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  axes: [['number']],
  orientations: [['number']],
  workstreams: [['number']],
  actions: [['code']],
  organisations: [['name']],
  communes: [['name'], ['inseeCode']],
  users: [['name'], ['email']],
  'financing-plans': [['title']],
  milestones: [['action', 'label']],
  indicators: [
    ['action', 'title'],
    ['orientation', 'title'],
  ],
  'indicator-values': [['indicator', 'date']],
  expenses: [
    ['supplier', 'invoiceNumber'],
    ['person', 'startDate', 'endDate', 'title'], // a month may be shared between two volets
  ],
}

/**
 * The sheets, each after those it leads to, and their fields in the order of their columns. The type
 * and the label of each are those of its collection.
 */
export const sheetFields = {
  orientations: [
    'number',
    'title',
    'axis',
    'summary',
    'electedSponsor',
    'wordingToConfirm',
    '_status',
  ],
  actions: [
    'code',
    'title',
    'orientation',
    'workstream',
    'status',
    'priority',
    'startDate',
    'endDate',
    'leadDepartment',
    'leadUsers',
    'electedSponsor',
    'partnerOrganisations',
    'communes',
    'blocked.reason',
    'blocked.remedy',
    'blocked.helper',
    'objectives',
    'source',
    'publicNote',
    'internalNote',
    'wordingToConfirm',
    'placementToConfirm',
    'sampleFollowUp',
    '_status',
  ],
  milestones: ['action', 'label', 'dueDate', 'doneDate', 'weight', 'sample', '_status'],
  indicators: [
    'action',
    'orientation',
    'title',
    'unit',
    'direction',
    'initialValue',
    'initialDate',
    'targetValue',
    'targetDate',
    'weight',
    'periodicity',
    'nextUpdate',
    'source',
    'method',
    'sample',
    '_status',
  ],
  'indicator-values': ['indicator', 'date', 'value', 'comment', 'sample', '_status'],
  expenses: [
    'title',
    'plan',
    'category',
    'kind',
    'workstream',
    'action',
    'supplier',
    'invoiceNumber',
    'invoiceDate',
    'paymentDate',
    'netCents',
    'vatCents',
    'grossCents',
    'person',
    'startDate',
    'endDate',
    'timeShare',
    'loadedPayCents',
    'presentedCents',
    'eligibleCents',
    'euPublicity',
    'sample',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What is imported: the kind of a sheet is its collection. */
export type SheetKind = keyof typeof sheetFields

/** Other words by which spreadsheets call a column, whatever the accents and the capitals. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  number: ['n°', 'numero', 'no', 'orientation n°'],
  code: ['code action', 'n° action', 'numéro d’action', 'action code'],
  title: ['intitulé', 'libellé', 'nom', 'name', 'objet', 'wording'],
  label: ['jalon', 'intitulé', 'titre', 'étape', 'milestone', 'title'],
  orientation: ['n° orientation', 'numéro orientation', 'orientation number'],
  action: ['code action', 'n° action', 'action code'],
  status: ['état', 'avancement', 'state'],
  startDate: ['date de début', 'début', 'start date', 'du'],
  endDate: ['date de fin', 'échéance', 'fin', 'end date', 'au'],
  dueDate: ['date prévue', 'prévu le', 'date d’échéance', 'deadline', 'date'],
  doneDate: ['date de réalisation', 'réalisé le', 'date réelle', 'done date'],
  leadDepartment: ['direction', 'service pilote', 'pilote', 'department'],
  leadUsers: ['chef de projet', 'cheffe de projet', 'responsable', 'lead'],
  partnerOrganisations: ['partenaires', 'organisations', 'partners'],
  communes: ['commune', 'villes', 'territoire', 'towns'],
  electedSponsor: ['élu', 'élue', 'élu référent', 'elected'],
  'blocked.reason': ['blocage', 'raison du blocage', 'blocking reason'],
  indicator: ['nom de l’indicateur', 'indicator name'],
  value: ['mesure', 'valeur mesurée', 'measure'],
  date: ['date de la valeur', 'mesuré le', 'measured on'],
  targetValue: ['valeur cible', 'objectif'],
  supplier: ['prestataire', 'organisation', 'vendor'],
  invoiceNumber: ['facture', 'numéro de facture', 'n° facture', 'invoice', 'invoice no'],
  invoiceDate: ['date de facture', 'facturé le'],
  paymentDate: ['date de paiement', 'payé le', 'payment'],
  netCents: ['HT', 'montant hors taxes', 'net'],
  grossCents: ['TTC', 'montant toutes taxes comprises', 'gross'],
  _status: ['publication', 'publié', 'published'],
}
