import { type Thing, writeJsonLd } from '@/src/formats/json-ld'

/** What search engines read of a page: data, which no browser runs. */
export const JsonLd = ({ things }: { things: readonly Thing[] }) =>
  things.length > 0 && (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(things) }} />
  )
