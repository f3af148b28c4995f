import { writeSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Closes the output of `npm test` with one plain line: `N passed, N failed`, and `, N skipped` when any were. */
export function slotregel(): Reporter {
  let regel: string | undefined
  return {
    onInit() {
      // On exit and synchronously: nothing of Vitest or its pools can print after it.
      process.on('exit', () => {
        if (regel !== undefined) writeSync(1, `${regel}\n`)
      })
    },
    onTestRunEnd(modules, unhandled) {
      regel = tel(modules, unhandled.length)
    },
  }
}

function tel(modules: readonly TestModule[], unhandled: number): string {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  )
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length
  const failed = count('failed') + modules.filter(failsByItself).length + unhandled
  const skipped = count('skipped', 'pending')
  return `${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A file that could not be loaded, or whose hooks failed: no test of it says so. */
function failsByItself(module: TestModule): boolean {
  const suites = [...module.children.allSuites()]
  return [module, ...suites].some((part) => part.errors().length > 0)
}
