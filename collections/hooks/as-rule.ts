/** How a rule reads a document: one that its writer may not read counts too, and so does its absence. */
export const asRule = { depth: 0, disableErrors: true, overrideAccess: true } as const
