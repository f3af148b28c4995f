/* Progressive only: every page and form works without this file. No Dutch here: sentences come from the page. */
import 'htmx.org/dist/htmx.esm.js'
import { bewaarConcepten } from './concepten.ts'
import { eersteVeld } from './eerste.ts'
import { kopieerknoppen } from './kopieer.ts'
import { procentschalen } from './procent.ts'
import { schoneFormulieren } from './schoon.ts'
import { sneltoetsen } from './sneltoetsen.ts'
import { volgVoortgang } from './voortgang.ts'

document.documentElement.classList.add('js')
sneltoetsen()
kopieerknoppen()
procentschalen()
schoneFormulieren()
bewaarConcepten()
eersteVeld()
volgVoortgang()
