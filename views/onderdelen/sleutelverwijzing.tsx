/** "API-sleutel", as a link for who may open that page. */
export const Sleutelverwijzing = ({ magSleutels }: { magSleutels: boolean }) =>
  magSleutels ? <a href="/apisleutels">API-sleutel</a> : <>API-sleutel</>
