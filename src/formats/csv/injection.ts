/** What makes a spreadsheet compute a cell instead of showing it (OWASP, « CSV injection »). */
const computed = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet computes: an apostrophe before it, as one would type it. */
export const neutralise = (text: string): string => (computed.test(text) ? `'${text}` : text)

/** The text as it was before it was neutralised. */
export const restore = (text: string): string =>
  text.startsWith("'") && computed.test(text) ? text.slice(1) : text
