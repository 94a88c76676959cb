/** What is read of a relation: the document, or nothing where it is not public. */
export const documentsOf = <T extends object>(
  relations: readonly (string | T)[] | null | undefined,
): T[] => (relations ?? []).filter((relation) => typeof relation === 'object')

/** The same of a relation to one. */
export const documentOf = <T extends object>(relation: string | T | null | undefined) =>
  documentsOf([relation ?? '']).at(0)
