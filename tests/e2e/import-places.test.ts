import type { Page } from 'playwright'

import { violationsOf } from '@/tests/support/axe'
import { aSiret, aTiersLieu, unique } from '@/tests/support/builders'
import { create, expect, openForm, openPage, read, test } from '@/tests/support/browser'

const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })

const examine = async (page: Page) => {
  expect(await violationsOf(page)).toEqual([])
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await violationsOf(page, { colours: 'alone' })).toEqual([])
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light'
  })
}

test('a mednum file with a likely duplicate: one says which, imports, then merges two places', async ({
  visit,
}) => {
  const page = await visit('project-manager', { viewport: { width: 1280, height: 1000 } })
  const [lille] = await read(page, '/api/communes?where[inseeCode][equals]=59350&depth=0')
  const commune = lille?.id ?? ''
  const number = String(unique('place of an import'))
  const name = `Verrière ${number}`
  const known = aTiersLieu({ commune, name, street: `${number} quai du Wault` })
  const id = await create(page, 'tiers-lieux', known)
  await openPage(page, '/admin/collections/tiers-lieux')
  await page.getByRole('link', { name: 'Importer ou exporter' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tableurs des tiers-lieux' }),
  ).toBeVisible()

  const siret = aSiret(unique('SIRET of an import'))
  const lines = [
    'id;pivot;nom;commune;code_postal;adresse;date_maj;services;Publication',
    `a-${number};${siret};VERRIERE ${number} (asso);LILLE;59000;${number}, q. du Wault;2024-04-02;Loisirs et créations numériques;Publié`,
    `b-${number};;Grenier ${number};Lille;59000;2 rue Neuve;2024-04-02;;`,
  ]
  const buffer = Buffer.from(lines.join('\n'))
  await page
    .getByLabel(/^Fichier CSV/)
    .setInputFiles({ name: 'mednum.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click()
  await expect(said(page)).toHaveText(/^1\sligne à décider, 0\serreur, 1\sfiche à créer/)
  await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0)
  await page.getByRole('radio', { name: new RegExp(`C’est le même.*${name}.*\\d+\\s%`) }).check()
  await page.screenshot({ path: '.cache/pictures/import-places.png' })
  await examine(page)
  await page.getByRole('button', { name: 'Vérifier avec ces choix' }).click()
  await expect(said(page)).toHaveText(/^0\serreur, 1\sfiche à créer, 1\sà modifier/)
  await page.getByRole('button', { name: 'Importer 2 changements' }).click()
  await expect(said(page)).toHaveText('Importé : 1 fiche créée, 1 modifiée.')
  const [imported] = await read(page, `/api/tiers-lieux?where[id][equals]=${id}&depth=0`)
  expect(imported).toMatchObject({
    name: `VERRIERE ${number} (asso)`,
    slug: known.slug,
    services: ['creation'],
    siret,
    externalIds: [{ register: 'mednum', reference: `a-${number}` }],
  })

  const twin = await create(
    page,
    'tiers-lieux',
    aTiersLieu({
      commune,
      name: `La ${name}`,
      street: `${number} quai du Wault`,
      rna: 'W595001234',
    }),
  )
  await openForm(page, `/admin/collections/tiers-lieux/${twin}`)
  const notice = page.getByRole('region', { name: 'Doublons probables' })
  await expect(notice).toContainText(`VERRIERE ${number}`)
  await examine(page)
  await notice.getByRole('link', { name: 'Comparer et fusionner' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Fusionner deux lieux' })).toBeVisible()
  await page.getByRole('group', { name: 'Nom' }).getByLabel(`La ${name}`).first().check()
  await page.screenshot({ path: '.cache/pictures/merge.png' })
  await examine(page)
  await page.getByRole('button', { name: 'Fusionner les deux lieux' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/fiche/tiers-lieux/${id}`))
  const [merged] = await read(page, `/api/tiers-lieux?where[id][equals]=${id}&depth=0`)
  expect(merged).toMatchObject({ name: `La ${name}`, siret, rna: 'W595001234' })
  await openPage(page, '/admin/doublons')
  await examine(page)
})
