/**
 * Whether a text is an absolute web address a browser may follow: http or https, nothing else, so
 * that no `javascript:` or `data:` address reaches a page.
 */
export const isWebAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.hostname !== ''
}
