import type { PayloadRequest } from 'payload'

/** Set by whoever takes the sample data away, locked or not. */
export const removingSamples = { removingSamples: true }

export const isRemovingSamples = ({ context }: PayloadRequest) => context.removingSamples === true
