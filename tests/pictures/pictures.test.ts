import { staffRoles } from '@/access/roles'
import { expect, openForm, openList, openPage, read, test } from '@/tests/support/browser'

/** Pictures of what people see most, left for those who review a change; docs/images has copies. */
const directory = '.cache/pictures'

const picture = (name: string) => ({ path: `${directory}/${name}.png` })

const phone = { width: 390, height: 844 }
const desktop = { width: 1440, height: 980 }

test('what each role lands on, and reads, is pictured', async ({ visit }) => {
  for (const role of staffRoles) {
    const page = await visit(role, { viewport: desktop })
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(`landing-${role}`))
  }
  const page = await visit('project-manager', { viewport: desktop })
  const [action] = await read(page, '/api/actions?where[code][equals]=2.2&depth=0')
  for (const [path, name] of [
    ['/admin', 'landing'],
    [`/admin/fiche/actions/${action?.id ?? ''}`, 'read-action'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(name))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(`${name}-dark`))
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(phone)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(`${name}-phone`))
    await page.setViewportSize(desktop)
  }
})

test('what people see most is pictured', async ({ visit }) => {
  const anyone = await visit('anonymous')
  await anyone.goto('/')
  await anyone.screenshot(picture('public'))
  await anyone.emulateMedia({ colorScheme: 'dark' })
  await anyone.screenshot(picture('public-dark'))
  await anyone.emulateMedia({ colorScheme: 'light', media: 'print' })
  await anyone.setViewportSize({ width: 794, height: 1123 }) // A4 at 96 dots per inch
  await anyone.screenshot(picture('public-print'))
  await anyone.emulateMedia({ media: 'screen' })
  await anyone.setViewportSize(phone)
  await anyone.screenshot(picture('public-phone'))

  const page = await visit('project-manager', { viewport: { width: 1280, height: 800 } })
  const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
  await openList(page, '/admin/collections/actions')
  await expect(page.getByText('Orientation 1').first()).toBeVisible()
  await page.screenshot(picture('actions'))
  await openForm(page, `/admin/collections/actions/${action?.id ?? ''}`)
  await expect(page.getByRole('cell', { name: /^Jalon/ }).first()).toBeVisible()
  await page.screenshot(picture('action'))

  await page.setViewportSize({ width: 1280, height: 900 })
  for (const [path, name] of [
    ['kanban', 'kanban'],
    ['calendrier', 'timeline'],
    ['saisie?all=true', 'month-grid'],
  ] as const) {
    await openPage(page, `/admin/${path}`)
    await expect(page.getByText('Suivi d’exemple').first()).toBeVisible()
    await page.screenshot(picture(name))
  }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(`/admin/fiche/${action?.id ?? ''}`)
  await expect(page.getByRole('heading', { name: 'Avancement', exact: true })).toBeVisible()
  await page.screenshot(picture('sheet-printed'))
})
