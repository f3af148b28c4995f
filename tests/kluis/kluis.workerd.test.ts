import { openInD1 } from '../contract/open.workerd.ts'
import { kluisContract } from './kluis.ts'

kluisContract('D1', openInD1)
