import './support/prepare'

import { countRenewed, resetDemo } from '@/seed/demo/reset'
import { env } from '@/src/env'

import { accountLines } from './support/accounts'
import { isAgreed } from './support/agree'
import { loadPayload } from './support/configuration'
import { run, say } from './support/run'

run(async () => {
  if (!env.DEMO) throw new Error('There is no demonstration here: DEMO is false.')
  const payload = await loadPayload()
  const count = await countRenewed(payload)
  say(`Deletes ${String(count)} sample documents, with what was written in them since, and puts them in anew,
dated from today, as the sample follow-up of the actions. What is real, accounts and files stay.`)
  const isWanted =
    process.argv.includes('--yes') || (await isAgreed('Go on? (yes/no) ', /^y(es)?$/i))
  if (!isWanted) throw new Error('Nothing was changed. `npm run demo:reset -- --yes` asks nothing.')
  const accounts = await resetDemo(payload, { say })
  accountLines(accounts, env.SERVER_URL).forEach(say)
  await payload.destroy()
})
