/** Where a document is read in the back-office, whoever may write it. */
export const readAddress = (collection: string, id: string): string =>
  `/admin/fiche/${collection}/${encodeURIComponent(id)}`

/** Where it is written. */
export const writeAddress = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${encodeURIComponent(id)}`
