/** The id in a relationship, populated or not. */
export const idOf = (related: string | { id: string } | null | undefined): string | undefined =>
  typeof related === 'string' ? related : related?.id
