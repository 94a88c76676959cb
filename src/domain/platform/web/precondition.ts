/**
 * Whether what was read is still what there is: the header `If-Match` of RFC 9110 §13.1.1, where the
 * tag of a document is the date of its last change, `updatedAt`, as the API writes it.
 *
 * Without the header (`null`), or with `*`, it always is. Else one of the tags, quoted or not, has
 * to be that date. A weak tag (`W/"…"`) never matches, nor does an empty header.
 */
export const isUnchanged = (ifMatch: string | null, updatedAt: string): boolean => {
  if (ifMatch === null) return true
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  return ['*', `"${updatedAt}"`, updatedAt].some((accepted) => tags.includes(accepted))
}
