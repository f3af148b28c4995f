import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Inzage, keurInzagen, maakInzagelog } from '../../src/inzage/inzagelog.ts'
import { leesInzagecasussen, leesInzagenNa } from '../../src/store/inzagetabellen.ts'
import { NIEMAND } from '../../src/toegang/wie.ts'
import type { Opened } from '../contract/event-store.ts'

const NU = '2026-11-22T09:00:00.000Z'
const LEZER = { ...NIEMAND, id: 'lezer', organisatieId: 'org' }
const DOSSIER: Inzage = { soort: 'DOSSIER', kanaal: 'SCHERM', voorwerp: 'casus-1', casusId: 'casus-1' }
const UITVOER: Inzage = {
  soort: 'DATASET',
  kanaal: 'API',
  voorwerp: 'casussen',
  omvang: 3,
  casussen: ['casus-2', 'casus-1', 'casus-2'],
}

/** What the trail of reading promises in every home. */
export function inzagelogContract(naam: string, open: () => Promise<Opened>, share: boolean): void {
  describe(`the trail of reading in ${naam}`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const logboek = () => maakInzagelog({ ...opened, now: () => NU, share })
    const rijen = () => leesInzagenNa(opened.db, 0, 100)
    const vervalst = async (sql: string) => {
      const triggers = await opened.db.all<{ name: string }>({
        sql: `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'inzage%'`,
        parameters: [],
      })
      await opened.db.commit([
        ...triggers.map(({ name }) => ({ sql: `DROP TRIGGER ${name}`, parameters: [] })),
        { sql, parameters: [] },
      ])
    }

    test('keeps who read what, in order', async () => {
      await logboek().noteer(LEZER, DOSSIER, 'verzoek-1')
      await logboek().noteer(LEZER, UITVOER, 'verzoek-2')
      expect(await rijen()).toMatchObject([
        {
          nummer: 1,
          op: NU,
          account: 'lezer',
          organisatie: 'org',
          soort: 'DOSSIER',
          kanaal: 'SCHERM',
          voorwerp: 'casus-1',
          casus: 'casus-1',
          omvang: null,
          verzoek: 'verzoek-1',
        },
        { nummer: 2, soort: 'DATASET', kanaal: 'API', voorwerp: 'casussen', casus: null, omvang: 3 },
      ])
      expect(await leesInzagecasussen(opened.db, 0, 2)).toEqual([
        { nummer: 2, casus: 'casus-1' },
        { nummer: 2, casus: 'casus-2' },
      ])
    })

    test('many at once, and two processes at once, each get a number of their own', async () => {
      const [een, ander] = [logboek(), logboek()]
      await Promise.all(
        Array.from({ length: 6 }, (_, keer) =>
          (keer % 2 ? een : ander).noteer(LEZER, DOSSIER, `verzoek-${keer}`),
        ),
      )
      expect((await rijen()).map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6])
      expect((await keurInzagen(opened)).fout).toBeNull()
    })

    test('is never changed and never shortened', async () => {
      await logboek().noteer(LEZER, UITVOER, 'v')
      for (const sql of [
        `UPDATE inzage SET account = 'ander'`,
        'DELETE FROM inzage',
        'DELETE FROM inzage_casussen',
        `UPDATE inzage_casussen SET casus = 'casus-9'`,
      ])
        await expect(opened.db.commit([{ sql, parameters: [] }])).rejects.toThrow(
          'what was read stays recorded',
        )
    })

    describe('whoever gets past that is found', () => {
      beforeEach(async () => {
        await logboek().noteer(LEZER, DOSSIER, 'v1')
        await logboek().noteer(LEZER, UITVOER, 'v2')
        await logboek().noteer(LEZER, DOSSIER, 'v3')
      })

      test('a changed reader', async () => {
        await vervalst(`UPDATE inzage SET account = 'ander' WHERE nummer = 1`)
        expect((await keurInzagen(opened)).fout).toEqual({ nummer: 1, reden: 'inzage-veranderd' })
      })

      test('a casus that was left out of an export', async () => {
        await vervalst(`DELETE FROM inzage_casussen WHERE casus = 'casus-2'`)
        expect((await keurInzagen(opened)).fout).toEqual({ nummer: 2, reden: 'inzage-veranderd' })
      })

      test('a line taken out of the middle', async () => {
        await vervalst('DELETE FROM inzage WHERE nummer = 2')
        expect((await keurInzagen(opened)).fout).toEqual({ nummer: 2, reden: 'inzage-ontbreekt' })
      })

      test('lines cut off at the end, by what was printed before', async () => {
        const { aantal: nummer, hash } = await keurInzagen(opened)
        expect((await keurInzagen(opened, { nummer, hash })).fout).toBeNull()
        await vervalst('DELETE FROM inzage WHERE nummer = 3')
        expect((await keurInzagen(opened)).fout).toBeNull()
        expect((await keurInzagen(opened, { nummer, hash })).fout).toEqual({
          nummer: 3,
          reden: 'inzage-korter-dan-bewijs',
        })
      })
    })
  })
}
