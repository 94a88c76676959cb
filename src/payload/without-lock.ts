import type { SanitizedCollectionConfig } from 'payload'

type Signing = { collection: { config: SanitizedCollectionConfig } }

/**
 * A sign-in that Payload counts nothing of: Payload 3.90 locks an account after a few wrong passwords,
 * by whomever, and says so of real accounts alone. Its setting cannot be zero, since the fields of the
 * lock and the endpoint to open it hang on it.
 */
export const withoutLock = <T extends Signing>(args: T): T => {
  const { config } = args.collection
  const auth = { ...config.auth, maxLoginAttempts: 0 }
  return { ...args, collection: { ...args.collection, config: { ...config, auth } } }
}
