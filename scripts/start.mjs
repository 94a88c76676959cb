/**
 * What `npm start` runs. Plain JavaScript, so that a start compiles nothing: it runs the server as
 * it was built, and builds it first (some seconds) when a source is newer. The pages, which take
 * a minute, are the server's own affair, once it has looked at its configuration.
 */
import { isNewer } from './support/fresh.mjs'
import { serverFile, serverSources } from './support/server-build.mjs'

// Before anything loads: Next, React and Payload look at it while they do.
// eslint-disable-next-line house/no-process-env -- sets, does not read
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })

if (!(await isNewer(serverFile, serverSources))) {
  const { buildServer } = await import('./support/bundle.mjs')
  await buildServer()
}
await import(`../${serverFile}`)
