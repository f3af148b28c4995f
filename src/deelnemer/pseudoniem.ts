import { metPseudoniem } from '../../projections/deelnemers.ts'
import type { Register } from '../web/register.ts'

/** Digits and capitals that nobody mistakes for one another. */
const TEKENS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTE = 5

/** A pseudonym that the own organisation does not use yet. It follows from the id, and says nothing about the person. */
export const kiesPseudoniem = async (register: Register, deelnemerId: string): Promise<string> => {
  for (let poging = 0; ; poging += 1) {
    const pseudoniem = pseudoniemUit(register.sha256(`${deelnemerId}\n${poging}`))
    const bezet = await register.db.all(metPseudoniem(register.actor.organisatieId, pseudoniem))
    if (bezet.length === 0) return pseudoniem
  }
}

const pseudoniemUit = (hash: string): string =>
  `D-${Array.from({ length: LENGTE }, (_, plaats) => {
    const byte = Number.parseInt(hash.slice(plaats * 2, plaats * 2 + 2), 16)
    return TEKENS[byte % TEKENS.length]
  }).join('')}`
