import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Luisteraar, luister } from '../../src/node/luister.ts'

let luisteraar: Luisteraar
beforeAll(async () => {
  const fetch = (verzoek: Request) => new Response(`koppen: ${[...verzoek.headers].length}`)
  const grenzen = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 }
  luisteraar = await luister(fetch, { host: '127.0.0.1', port: 0, grenzen })
})
afterAll(() => luisteraar.sluit())

/** Sends these bytes and answers with everything that comes back before the server closes. */
const ruw = (tekst: string): Promise<string> =>
  new Promise((klaar, mislukt) => {
    const verbinding = connect(luisteraar.poort, '127.0.0.1', () => verbinding.write(tekst))
    let antwoord = ''
    verbinding.on('data', (stuk) => {
      antwoord += String(stuk)
    })
    verbinding.on('error', mislukt)
    verbinding.on('close', () => klaar(antwoord))
  })

const HOST = 'Host: localhost\r\nConnection: close\r\n'

test('headers above 16 KB are refused before anything is asked of the application', async () => {
  expect(await ruw(`GET / HTTP/1.1\r\n${HOST}X-Lang: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  )
})

test.each([
  [50, 200],
  [300, 431],
])('%i small headers are answered with %i', async (aantal, status) => {
  const koppen = Array.from({ length: aantal }, (_, nummer) => `X-${nummer}: x\r\n`).join('')
  expect(await ruw(`GET / HTTP/1.1\r\n${HOST}${koppen}\r\n`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})

test.each([
  ['never ends its headers', `GET / HTTP/1.1\r\n${HOST}X-Half: `],
  ['never ends its body', `POST / HTTP/1.1\r\n${HOST}Content-Length: 100\r\n\r\nhalf`],
])('a sender who %s is cut off', async (_, tekst) => {
  expect(await ruw(tekst)).toMatch(/^(HTTP\/1\.1 (408|200) |$)/)
})

test.each([
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n'],
  ['a length and pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
  ['a name with a space before the colon', 'X-Naam : x\r\n'],
  ['a line feed without a return', 'X-Naam: a\nX-Ander: b\r\n'],
  ['a header on two lines', 'X-Naam: a\r\n b\r\n'],
])('a message with %s is no message, so that no proxy reads it differently', async (_, koppen) => {
  expect(await ruw(`POST / HTTP/1.1\r\n${HOST}${koppen}\r\nhallo`)).toMatch(/^HTTP\/1\.1 400 /)
})

test('without a name of the host there is no answer', async () => {
  expect(await ruw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
})

test('closing waits for the answer that is under way', async () => {
  const begonnen = Promise.withResolvers<void>()
  const verder = Promise.withResolvers<void>()
  const fetchTraag = async () => {
    begonnen.resolve()
    await verder.promise
    return new Response('klaar')
  }
  const ander = await luister(fetchTraag, { host: '127.0.0.1', port: 0 })
  const antwoord = fetch(`http://127.0.0.1:${ander.poort}/`)
  await begonnen.promise
  const dicht = ander.sluit()
  verder.resolve()
  expect(await (await antwoord).text()).toBe('klaar')
  await dicht
  await expect(fetch(`http://127.0.0.1:${ander.poort}/`)).rejects.toThrow()
})
