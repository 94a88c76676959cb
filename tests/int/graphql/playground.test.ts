import { expect } from 'vitest'

import { type Persona, personas } from '@/access/personas'
import { staffRoles } from '@/access/roles'
import { mayTryQueries } from '@/src/graphql/playground'
import { sessionIn } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const staff: readonly Persona[] = staffRoles

test('the playground is open to all when the product is developed', async ({ payload }) => {
  expect(await mayTryQueries(payload, new Headers(), { isOpen: true })).toBe(true)
})

test.for(personas)('in production: %s', async (persona, { payload, http }) => {
  const account = (await personaAccounts(payload)).get(persona)
  const { send } = await http('anonymous')
  const headers = new Headers(
    persona === 'partner'
      ? { authorization: `users API-Key ${account?.apiKey ?? ''}` }
      : sessionIn(
          await send('POST', '/api/users/login', {
            email: account?.user.email ?? 'nobody@personas.example',
            password: account?.password ?? 'none',
          }),
        ),
  )

  const mayTry = await mayTryQueries(payload, headers, { isOpen: false })

  expect(mayTry).toBe(staff.includes(persona))
})
