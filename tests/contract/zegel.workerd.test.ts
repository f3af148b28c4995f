import { openInD1 } from './open.workerd.ts'
import { zegelContract } from './zegel.ts'

zegelContract('D1', openInD1)
