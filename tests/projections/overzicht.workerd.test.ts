import { expect, test } from 'vitest'
import { alleGebeurtenissen } from '../../events/alle.ts'
import { casusoverzicht } from '../../projections/casusoverzicht.ts'
import { facetcodes, type Gevonden, leesRij, zoekCasussen } from '../../projections/casusoverzicht-vragen.ts'
import { telFacetten } from '../../projections/facetten.ts'
import { ALLES } from '../../projections/zicht.ts'
import { zoekindex, zoekuitdrukking } from '../../projections/zoekindex.ts'
import { createCodec } from '../../src/store/codec.ts'
import { createProjectionRunner } from '../../src/store/projectierunner.ts'
import { createSqlEventStore } from '../../src/store/sql-event-store.ts'
import { openInD1 } from '../contract/open.workerd.ts'
import { opdracht } from '../store/proef.ts'
import { A, B, gebeurd, geregistreerd } from './overzichtgebeurtenissen.ts'

test('in D1 casussen are kept, counted and found, also after a rebuild', async () => {
  const { db, sha256, close } = await openInD1()
  const store = createSqlEventStore({ db, codec: createCodec(alleGebeurtenissen), sha256 })
  const now = () => '2026-11-22T09:00:00.000Z'
  const runner = createProjectionRunner({ db, store, projections: [casusoverzicht, zoekindex], now })
  const beeld = async () => {
    const zoek = zoekuitdrukking('moestuinen', [])
    const vraag = zoekCasussen({
      zicht: ALLES,
      keuze: { route: ['WERKEN'] },
      zoek,
      sortering: 'naam',
      limiet: 5,
    })
    const codes = async (uitdrukking: string | null) =>
      (await db.all<{ codes: string | null }>(facetcodes(ALLES, uitdrukking))).flatMap(
        ({ codes }) => codes ?? [],
      )
    return {
      namen: (await db.all<Gevonden>(vraag)).map((rij) => leesRij(rij).naam),
      alle: telFacetten(await codes(null), {}).totaal,
      gevonden: telFacetten(await codes(zoek), {}).totaal,
    }
  }
  await store.append(
    `casus-${A}`,
    { version: 0, hash: '' },
    [geregistreerd({ naam: 'Taalcafé' })],
    opdracht(),
  )
  await store.append(
    `casus-${B}`,
    { version: 0, hash: '' },
    [
      geregistreerd({ naam: 'Werkplaats', route: 'WERKEN' }),
      gebeurd('EffectBeschreven', { tekst: 'De moestuin bloeit.', reden: null }),
    ],
    opdracht(),
  )
  await runner.start()
  const verwacht = { namen: ['Werkplaats'], alle: 2, gevonden: 1 }
  expect(await beeld()).toEqual(verwacht)
  expect(await runner.rebuild()).toEqual([])
  expect(await beeld()).toEqual(verwacht)
  await close()
})
