/** Payload writes it over, in the copy that is built. */
export const importMap = {}
