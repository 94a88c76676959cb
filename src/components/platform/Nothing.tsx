/** For a column that has no place on the page of the document. */
export const Nothing = () => null
