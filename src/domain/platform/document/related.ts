type Related = string | { id: string }

/** The id in a relationship, populated or not. */
export function idOf(related: Related): string
export function idOf(related: Related | null | undefined): string | undefined
export function idOf(related: Related | null | undefined) {
  return typeof related === 'string' ? related : related?.id
}
