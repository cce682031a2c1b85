import { Component, input } from '@angular/core';
import { Journal } from '../journal';

/** The history of a CCAS: all that changed there, as far as the person reads each thing. */
@Component({
  selector: 'app-ccas-history',
  imports: [Journal],
  template: `<section class="card" aria-labelledby="historique">
    <h2 class="card-title" id="historique">Historique</h2>
    <app-journal about="ccas" [subjectId]="ccasId()" [take]="20" />
  </section>`,
})
export class CcasHistory {
  readonly ccasId = input.required<string>();
}

/** The last changes at a CCAS. */
@Component({
  selector: 'app-ccas-history-brief',
  imports: [Journal],
  template: `<app-journal about="ccas" [subjectId]="ccasId()" [take]="5" />`,
})
export class CcasHistoryBrief {
  readonly ccasId = input.required<string>();
}
