import { openInD1 } from '../contract/open.workerd.ts'
import { inzagelogContract } from './inzagelog.ts'

inzagelogContract('D1', openInD1, false)
