import { expect } from 'vitest'

import { type Persona, personas } from '@/access/personas'
import { staffRoles } from '@/access/roles'
import config from '@/payload.config'
import { answerPlayground } from '@/src/graphql/playground'
import { env } from '@/src/env'
import { sessionIn } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const address = `${env.SERVER_URL}/api/graphql-playground`
const staff: readonly Persona[] = staffRoles

test('the playground is open to all when the product is developed', async () => {
  const { status } = await answerPlayground(config, { isOpen: true })(new Request(address))
  expect(status).toBe(200)
})

test.for(personas)('in production: %s', async (persona, { payload, http }) => {
  const account = (await personaAccounts(payload)).get(persona)
  const { send } = await http('anonymous')
  const headers =
    persona === 'partner'
      ? { authorization: `users API-Key ${account?.apiKey ?? ''}` }
      : sessionIn(
          await send('POST', '/api/users/login', {
            email: account?.user.email ?? 'nobody@personas.example',
            password: account?.password ?? 'none',
          }),
        )
  const request = new Request(address, { headers })

  const { status } = await answerPlayground(config, { isOpen: false })(request)

  expect(status).toBe(staff.includes(persona) ? 200 : 404)
})
