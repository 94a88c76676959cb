/** Something as schema.org describes it. */
export type Thing = { '@type': string } & Record<string, unknown>

/**
 * Things as the text of a `<script type="application/ld+json">`: no text of theirs ends it, or begins a
 * comment in it.
 */
export const writeJsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
