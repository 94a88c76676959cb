/** The names of what is related, as far as it may be read. */
export const namesOf = (relations: readonly (string | { name: string })[] | null | undefined) =>
  (relations ?? []).flatMap((one) => (typeof one === 'object' ? [one.name] : [])).join(', ')
