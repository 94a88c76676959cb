/** How people call a document that has a code: « 7.2 Tiers-lieux », or its title alone if that holds it. */
export const named = (code: string | undefined, title: string): string =>
  code === undefined || title.split(' ').includes(code) ? title : `${code} ${title}`
