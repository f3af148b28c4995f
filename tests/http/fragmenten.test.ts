import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
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

/** The code that stands on the page, as someone copies it. */
const fragment = async (pad: string, taal: string): Promise<string> => {
  const pagina = await (await fetch(`${toepassing.url}${pad}`)).text()
  const code = new RegExp(`id="${taal}"[^>]*>([\\s\\S]*?)</code>`).exec(pagina)?.[1] ?? ''
  return code
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

const aantalAnalyses = async (): Promise<number> => {
  const tekst = await (await fetch(`${toepassing.url}/api/v1/sroi-analyses?formaat=ndjson`)).text()
  return tekst.trimEnd().split('\n').length
}

describe('the snippets run as they are printed', () => {
  test.skipIf(!isEr('python3'))('Python', async () => {
    const { stdout } = await voerUit('python3', ['-c', await fragment('/onderzoek/sroi-analyses', 'python')])
    expect(stdout.trim()).toBe(`${await aantalAnalyses()} rijen`)
  })

  test.skipIf(!isEr('python3'))('Python, page by page', async () => {
    const { stdout } = await voerUit('python3', ['-c', await fragment('/onderzoek/api', 'bladeren')])
    expect(stdout.trim()).toBe(`${await aantalAnalyses()} analyses`)
  })

  test.skipIf(!isEr('curl'))('curl', async () => {
    const { stdout } = await voerUit('sh', ['-c', await fragment('/onderzoek/sroi-analyses', 'curl')], {
      maxBuffer: 1e7,
    })
    expect(stdout.trimEnd().split('\n')).toHaveLength(await aantalAnalyses())
  })

  test.skipIf(!isEr('Rscript'))('R', async () => {
    const { stdout } = await voerUit('Rscript', ['-e', await fragment('/onderzoek/sroi-analyses', 'r')])
    expect(stdout).toContain(`${await aantalAnalyses()} obs.`)
  })
})
