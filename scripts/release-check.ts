import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { run, say } from './support/run'
import { advisoriesIn, inspectSbom } from './support/sbom'

const file = '.cache/sbom.cdx.json'

/** What npm prints, whether it ends well or not: an audit that finds something ends with an error. */
const npm = async (...args: string[]): Promise<{ output: string; trouble: string }> => {
  try {
    const { stdout } = await promisify(execFile)('npm', args, { maxBuffer: 100_000_000 })
    return { output: stdout, trouble: '' }
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error)) throw error
    return { output: String(error.stdout), trouble: error.message }
  }
}

/** What is shipped, as CycloneDX: from the lock file, so that it is the same wherever it is made. */
const writeSbom = async () => {
  const format = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application']
  const { output, trouble } = await npm('sbom', ...format, '--omit', 'dev', '--package-lock-only')
  if (trouble) throw new Error(`npm could not list the components: ${trouble}`)
  const { count, elsewhere } = inspectSbom(output)
  if (elsewhere.length > 0)
    throw new Error(
      `The lock file names another registry than the public one, and the list would too: ${elsewhere.slice(0, 3).join(', ')}…\n` +
        'Write it anew without them: npm install --omit-lockfile-registry-resolved',
    )
  await mkdir('.cache', { recursive: true })
  await writeFile(file, output)
  say(`${String(count)} components are listed in ${file}: publish it with the release.`)
}

const audit = async () => {
  const advisories = advisoriesIn((await npm('audit', '--json')).output)
  if (!advisories)
    throw new Error(
      'Nothing is known of the vulnerabilities: this registry does not answer npm audit.\n' +
        'Run this again where https://registry.npmjs.org can be asked, or name a registry that answers:\n' +
        '  npm_config_registry=https://registry.npmjs.org npm run release:check',
    )
  if (advisories.length > 0)
    throw new Error(
      `${advisories.join('\n')}\n` +
        'Update what can be; docs/security.md says how soon, and who decides otherwise.',
    )
  say('No vulnerability is known in the dependencies.')
}

run(async () => {
  await writeSbom()
  await audit()
})
