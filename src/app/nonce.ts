import { headers } from 'next/headers'

/** The nonce of this answer, by which its policy knows the styles that are ours. */
export const readNonce = async (): Promise<string | undefined> =>
  /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
