/**
 * Tells when something was last written: as long as the answer is the same, nothing was committed in between,
 * by this process or another. `undefined` when it cannot be told. At once where the database is a file.
 */
export type LastChange = () => string | undefined | Promise<string | undefined>

/** The last write of all, and the last of those that may show in what anyone reads. */
export type LastChanges = { ofAnything: LastChange; ofWhatShows: LastChange }
