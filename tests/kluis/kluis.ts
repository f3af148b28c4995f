import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Kluis, openKluis, SleutelVernietigd, type Wissinglijst } from '../../src/kluis/kluis.ts'
import { leesAndersGesloten } from '../../src/store/kluistabellen.ts'
import type { Opened } from '../contract/event-store.ts'
import { proefsleutels } from '../gereedschap/sleutels.ts'

const NU = '2026-11-22T09:00:00.000Z'

/** What the vault promises in every home. `open` gives an empty database. */
export function kluisContract(naam: string, open: () => Promise<Opened>): void {
  describe(`the vault in ${naam}`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    const kluisMet = (hoofdsleutels = proefsleutels(1), wissinglijst?: Wissinglijst): Promise<Kluis> =>
      openKluis({
        db: opened.db,
        hoofdsleutels,
        now: () => NU,
        ...(wissinglijst ? { wissinglijst } : {}),
      })

    test('makes one key of 32 bytes for each person, and the same one again', async () => {
      const kluis = await kluisMet()
      const sleutel = await kluis.maak('piet')
      expect(sleutel).toHaveLength(32)
      expect(await kluis.maak('piet')).toEqual(sleutel)
      expect(await kluis.sleutelVoor('piet')).toEqual(sleutel)
      expect(await kluis.maak('jan')).not.toEqual(sleutel)
      expect(await kluis.sleutelVoor('klaas')).toBeNull()
    })

    test('two who ask at once get the same key', async () => {
      const kluis = await kluisMet()
      const [een, ander] = await Promise.all([kluis.maak('piet'), kluis.maak('piet')])
      expect(een).toEqual(ander)
    })

    test('hands over many keys at once, without those that are not there', async () => {
      const kluis = await kluisMet()
      const piet = await kluis.maak('piet')
      const jan = await kluis.maak('jan')
      await kluis.maak('klaas')
      expect(await kluis.sleutelsVoor(['piet', 'jan', 'niemand'])).toEqual(
        new Map([
          ['piet', piet],
          ['jan', jan],
        ]),
      )
    })

    test('a destroyed key does not come back, and others stay', async () => {
      const kluis = await kluisMet()
      const jan = await kluis.maak('jan')
      await kluis.maak('piet')
      await kluis.vernietig('piet')
      expect(await kluis.sleutelVoor('piet')).toBeNull()
      expect(await kluis.vernietigd()).toEqual([{ persoon: 'piet', op: NU }])
      await expect(kluis.maak('piet')).rejects.toThrow(SleutelVernietigd)
      expect(await kluis.sleutelVoor('jan')).toEqual(jan)
    })

    test('destroying twice is destroying once', async () => {
      const kluis = await kluisMet()
      await kluis.maak('piet')
      await kluis.vernietig('piet')
      await kluis.vernietig('piet')
      expect(await kluis.vernietigd()).toHaveLength(1)
    })

    test('nothing in the table opens without the master key, nor in the place of another', async () => {
      const kluis = await kluisMet()
      const sleutel = await kluis.maak('piet')
      await kluis.maak('jan')
      const rijen = await leesAndersGesloten(opened.db, '')
      expect(JSON.stringify(rijen)).not.toContain(Buffer.from(sleutel).toString('base64url'))
      const [jan, piet] = rijen
      await opened.db.commit([
        {
          sql: 'UPDATE kluis SET geheim = ? WHERE naam = ?',
          parameters: [piet?.geheim ?? '', jan?.naam ?? ''],
        },
      ])
      await expect(kluis.sleutelVoor('jan')).rejects.toThrow()
    })

    test('refuses a database that its master keys do not open', async () => {
      await (await kluisMet(proefsleutels(1))).maak('piet')
      await expect(kluisMet(proefsleutels(2))).rejects.toThrow('config-hoofdsleutel-onbekend')
    })

    test('after a rotation the old master key is not needed any more', async () => {
      const oud = await kluisMet(proefsleutels(1))
      const sleutel = await oud.maak('piet')
      await oud.bewaar('totp:piet', 'JBSWY3DP')
      const beide = await kluisMet(proefsleutels(2, 1))
      expect(await beide.sleutelVoor('piet')).toEqual(sleutel)
      expect(await beide.draai()).toBe(2)
      expect(await beide.draai()).toBe(0)
      const nieuw = await kluisMet(proefsleutels(2))
      expect(await nieuw.sleutelVoor('piet')).toEqual(sleutel)
      expect(await nieuw.lees('totp:piet')).toBe('JBSWY3DP')
    })

    test('keeps secrets of the login, the newest of each name, until they are forgotten', async () => {
      const kluis = await kluisMet()
      await kluis.bewaar('totp:piet', 'eerste')
      await kluis.bewaar('totp:piet', 'tweede')
      expect(await kluis.lees('totp:piet')).toBe('tweede')
      await kluis.vergeet('totp:piet')
      expect(await kluis.lees('totp:piet')).toBeNull()
    })

    test('a secret and a person of the same name are two things', async () => {
      const kluis = await kluisMet()
      await kluis.bewaar('piet', 'geheim')
      expect(await kluis.sleutelVoor('piet')).toBeNull()
    })

    test('repeats at the start what the list outside the database says was destroyed', async () => {
      const lijst: { naam: string; op: string }[] = []
      const wissinglijst: Wissinglijst = {
        noteer: async (weg) => void lijst.push(weg),
        alle: async () => lijst,
      }
      const eerste = await kluisMet(proefsleutels(1), wissinglijst)
      await eerste.maak('piet')
      const kopie = await leesAndersGesloten(opened.db, '')
      await eerste.vernietig('piet')
      await opened.db.commit([
        { sql: 'DELETE FROM kluis_vernietigd', parameters: [] },
        ...kopie.map(({ naam, geheim, hoofdsleutel }) => ({
          sql: 'INSERT INTO kluis VALUES (?, ?, ?)',
          parameters: [naam, geheim, hoofdsleutel],
        })),
      ])
      const teruggezet = await kluisMet(proefsleutels(1), wissinglijst)
      expect(await teruggezet.sleutelVoor('piet')).toBeNull()
      expect(await teruggezet.vernietigd()).toEqual([{ persoon: 'piet', op: NU }])
    })
  })
}
