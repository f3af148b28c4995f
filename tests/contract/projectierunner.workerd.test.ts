import { openInD1 } from './open.workerd.ts'
import { projectierunnerContract } from './projectierunner.ts'

projectierunnerContract('D1', openInD1)
