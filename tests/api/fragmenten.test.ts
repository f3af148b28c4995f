import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { startToepassing } from '../gereedschap/toepassing.ts'

const voerUit = promisify(execFile)

const isEr = (programma: string): boolean => {
  try {
    execFileSync(programma, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const toepassing = startToepassing({ voorbeelden: true })

/** A researcher and the key that the page showed to them. */
let cookie = ''
let sleutel = ''
beforeAll(async () => {
  cookie = (await toepassing.alsLid({ rollen: ['ONDERZOEKER'] })).cookie
  const body = new URLSearchParams({
    opdrachtId: crypto.randomUUID(),
    naam: 'Fragmenten (fictief)',
    scopes: 'analyses',
    vervaltOp: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  })
  const headers = { cookie, origin: toepassing.url }
  const antwoord = await fetch(`${toepassing.url}/apisleutels`, { method: 'POST', headers, body })
  sleutel = /id="eenmalig"[^>]*>([^<]+)</.exec(await antwoord.text())?.[1] ?? ''
})

/** The code that stands on the page, as someone copies it. */
const fragment = async (pad: string, taal: string): Promise<string> => {
  const pagina = await (await fetch(`${toepassing.url}${pad}`, { headers: { cookie } })).text()
  const code = new RegExp(`id="${taal}"[^>]*>([\\s\\S]*?)</code>`).exec(pagina)?.[1] ?? ''
  return code
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

const metSleutel = () => ({ ...process.env, STIJGINGSREGISTER_SLEUTEL: sleutel })

const aantalAnalyses = async (): Promise<number> => {
  const antwoord = await fetch(`${toepassing.url}/api/v1/sroi-analyses?formaat=ndjson`, {
    headers: { authorization: `Bearer ${sleutel}` },
  })
  return (await antwoord.text()).trimEnd().split('\n').length
}

describe('the snippets run as they are printed, with the key in the environment', () => {
  test('there are analyses to fetch', async () => {
    expect(await aantalAnalyses()).toBeGreaterThan(1)
  })

  test.skipIf(!isEr('python3'))('Python', async () => {
    const code = await fragment('/onderzoek/sroi-analyses', 'python')
    const { stdout } = await voerUit('python3', ['-c', code], { env: metSleutel() })
    expect(stdout.trim()).toBe(`${await aantalAnalyses()} rijen`)
  })

  test.skipIf(!isEr('python3'))('Python, page by page', async () => {
    const code = await fragment('/onderzoek/api', 'bladeren')
    const { stdout } = await voerUit('python3', ['-c', code], { env: metSleutel() })
    expect(stdout.trim()).toBe(`${await aantalAnalyses()} analyses`)
  })

  test.skipIf(!isEr('curl'))('curl', async () => {
    const code = await fragment('/onderzoek/sroi-analyses', 'curl')
    const { stdout } = await voerUit('sh', ['-c', code], { maxBuffer: 1e7, env: metSleutel() })
    expect(stdout.trimEnd().split('\n')).toHaveLength(await aantalAnalyses())
  })

  test.skipIf(!isEr('Rscript'))('R', async () => {
    const code = await fragment('/onderzoek/sroi-analyses', 'r')
    const { stdout } = await voerUit('Rscript', ['-e', code], { env: metSleutel() })
    expect(stdout).toContain(`${await aantalAnalyses()} obs.`)
  })

  test.skipIf(!isEr('duckdb'))('DuckDB', async () => {
    const code = await fragment('/onderzoek/sroi-analyses', 'duckdb')
    const { stdout } = await voerUit('sh', ['-c', code], { env: metSleutel() })
    expect(stdout).toContain(`${await aantalAnalyses()} rows`)
  })
})
