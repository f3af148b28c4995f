import { dagVan } from '../../events/dag.ts'

/** Today, as `YYYY-MM-DD`. */
export const vandaag = ({ now }: { now(): string }): string => dagVan(now())
