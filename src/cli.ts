import { runCommand } from './cli-opdrachten.ts'

process.exitCode = await runCommand(process.argv.slice(2), process.env, {
  out: (text) => console.log(text),
  progress: (text) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`),
  error: (text) => console.error(process.stderr.isTTY ? `\r\x1b[K${text}` : text),
})
