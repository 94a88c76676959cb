import { setUpMongo } from './support/mongodb'
import { run, say } from './support/run'

run(async () => {
  const installed = await setUpMongo()
  say(`MongoDB-compatible test server: ${installed ? 'installed in' : 'already in'} .cache/mongo`)
})
