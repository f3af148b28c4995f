/** There is nothing at this address, or nothing that this person may know of. */
export class NietGevonden extends Error {
  override readonly name = 'NietGevonden'
}

/** The person may see it, but not do this with it. */
export class GeenToegang extends Error {
  override readonly name = 'GeenToegang'
}

/** Nobody has signed in. */
export class NietIngelogd extends Error {
  override readonly name = 'NietIngelogd'
}

/** Tried too often: after `wacht` seconds it may be tried again. */
export class TeVaak extends Error {
  override readonly name = 'TeVaak'
  readonly wacht: number
  constructor(wacht: number) {
    super('too many attempts')
    this.wacht = wacht
  }
}
