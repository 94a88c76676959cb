type Write = { operation: 'create' | 'update'; originalDoc?: object | undefined }

/**
 * Whether a document is made from another. Payload 3.90 gives its hooks the original without its id,
 * and for a document of its own a few empty groups.
 */
export const isCopy = ({ operation, originalDoc = {} }: Write): boolean =>
  operation === 'create' && 'updatedAt' in originalDoc
