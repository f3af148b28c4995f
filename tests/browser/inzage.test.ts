import { expect, test } from 'vitest'
import type { NewEvent } from '../../src/store/ports.ts'
import type { Actor } from '../../src/toegang/wie.ts'
import { commandContext, voorActor } from '../../src/web/register.ts'
import { casusVan, eersteLid } from '../deelnemer/werkplek.ts'
import { bekijk, metToepassing, type Page, VENSTERS } from './harnas.ts'

const toepassing = metToepassing()

const VERLOOP: readonly NewEvent[] = [
  { type: 'DelingVerruimd', data: { niveau: 'EIGEN_CORPORATIE', reden: 'Voor collega’s.' } },
  { type: 'CasusVastgesteld', data: {} },
  { type: 'CasusGestart', data: {} },
  {
    type: 'UitkomstVastgesteld',
    data: { uitkomst: 'NIET_VAST_TE_STELLEN', toelichting: 'Niet gemeten.', reden: null },
  },
  { type: 'CasusAfgerond', data: { toelichting: null }, gebeurdOp: '2020-01-01' },
]
const TERMIJN: NewEvent = {
  type: 'BewaartermijnVastgesteld',
  data: { soort: 'CASUS', maanden: 12, reden: 'Besluit van het bestuur.' },
}

/** A casus of whoever set up the register, that ended in 2020, under a term of a year. */
const metAfgelopenCasus = async (): Promise<string> => {
  const ik = await eersteLid(toepassing.register)
  const casusId = await casusVan(toepassing.register, ik)
  await voegToe(ik, `casus-${casusId}`, ...VERLOOP)
  await voegToe(ik, `organisatie-${ik.organisatieId}`, TERMIJN)
  await toepassing.register.catchUp()
  return casusId
}

const voegToe = async (actor: Actor, stroom: string, ...events: NewEvent[]) => {
  const eigen = voorActor(toepassing.register, actor)
  const { head } = await toepassing.register.store.readStream(stroom)
  await eigen.store.append(stroom, head, events, commandContext(eigen, toepassing.register.newId()))
}

for (const javascript of [true, false])
  test(`what is over is archived with a reason, ${javascript ? 'with' : 'without'} JavaScript`, () =>
    toepassing.metPagina({ javascript }, async (page, url) => {
      const casusId = await metAfgelopenCasus()
      await page.goto(`${url}/bewaring`)
      await page.locator(`a[href="/casussen/${casusId}/bewaring"]`).click()
      await page.getByRole('button', { name: 'Archiveer' }).click()
      await page.getByText('Verbeter dit voordat u verdergaat').waitFor()
      await page.getByLabel('Waarom archiveert u deze casus?').fill('De bewaartermijn is om.')
      await page.getByRole('button', { name: 'Archiveer' }).click()
      await page.getByText('De casus is gearchiveerd.').waitFor()
      expect(await page.locator(`a[href="/casussen/${casusId}/bewaring"]`).count()).toBe(0)
      await page.goto(`${url}/casussen/${casusId}`)
      await page.getByText('Gearchiveerd').first().waitFor()
    }))

test('who opens a casus stands on its page', () =>
  toepassing.metPagina({}, async (page, url) => {
    const casusId = await metAfgelopenCasus()
    const collega = await toepassing.alsLid({ naam: 'Kees Kijker (fictief)', rollen: ['PROFESSIONAL'] })
    const inzage = await fetch(`${url}/casussen/${casusId}`, { headers: { cookie: collega.cookie } })
    expect(inzage.status).toBe(200)
    await page.goto(`${url}/casussen/${casusId}`)
    await page.getByRole('link', { name: 'Wie heeft dit gezien?' }).click()
    await page.getByRole('heading', { level: 1, name: 'Wie heeft deze casus gezien' }).waitFor()
    await page.getByText('Kees Kijker (fictief)').waitFor()
  }))

for (const { breedte, kleur } of VENSTERS)
  test(`the pages of reading and keeping are accessible at ${breedte} in ${kleur}`, {
    timeout: 60_000,
  }, async () => {
    const casusId = await metAfgelopenCasus()
    const zie = (page: Page, naam: string) => bekijk(page, `${naam}-${breedte}-${kleur}`)
    await toepassing.metPagina({ breedte, kleur }, async (page, url) => {
      await page.goto(`${url}/casussen/${casusId}/tijdlijn`)
      for (const pad of ['inzage', 'bewaring']) {
        await page.goto(`${url}/casussen/${casusId}/${pad}`)
        await zie(page, `casus-${pad}`)
      }
      await page.goto(`${url}/bewaring`)
      await zie(page, 'bewaring')
    })
    const als = await toepassing.alsLid({ rollen: ['FUNCTIONARIS_GEGEVENSBESCHERMING'] })
    await toepassing.metPagina({ breedte, kleur, als }, async (page, url) => {
      await page.goto(`${url}/inzage`)
      await zie(page, 'inzage')
      await page.getByLabel('Van').fill('gisteren')
      await page.getByRole('button', { name: 'Zoek', exact: true }).last().click()
      await page.getByText('Verbeter dit voordat u verdergaat').waitFor()
      await zie(page, 'inzage-fout')
    })
  })
