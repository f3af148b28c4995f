import { runCommand } from '../../src/cli-opdrachten.ts'

/** One command on the register in this folder: how it ended and what it said. */
export const voerUit = async (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => {
  const said = { out: '', error: '', progress: '' }
  const say = (where: keyof typeof said) => (text: string) => {
    said[where] += `${text}\n`
  }
  const voice = { out: say('out'), error: say('error'), progress: say('progress') }
  const code = await runCommand(args, { DATA_DIR: folder, ...env }, voice)
  return { code, ...said }
}
