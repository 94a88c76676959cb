/** Who asks, in the benchmark, what only the house reads. */
export const account = { email: 'bench@example.org', password: 'a long password of the bench' }

/** A partner site, which reads by its key. */
export const partner = { email: 'partner@example.org', apiKey: 'a-key-of-the-bench' }

/** Signs the account in, and resolves to the token by which it is known. */
export const signIn = async (origin: string): Promise<string> => {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const [, token] = /payload-token=([^;]+)/.exec(response.headers.getSetCookie().join()) ?? []
  if (!token) throw new Error(`The benchmark cannot sign in: ${response.status}`)
  return token
}
