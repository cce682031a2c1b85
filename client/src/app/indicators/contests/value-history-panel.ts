import { Component, model } from '@angular/core';
import { UiSidePanel } from '../../ui/side-panel/side-panel';
import { type HistorySubject, ValueHistory } from './value-history';

/** The history of a value, beside the page; open while there is a subject. */
@Component({
  selector: 'app-value-history-panel',
  imports: [UiSidePanel, ValueHistory],
  template: `<ui-side-panel
    [open]="subject() !== null"
    (openChange)="subject.set($event ? subject() : null)"
    [heading]="'Historique : ' + (subject()?.territory?.name ?? '')"
  >
    @if (subject(); as shown) {
      <p class="muted">{{ shown.indicator.name }}</p>
      <app-value-history [subject]="shown" />
    }
  </ui-side-panel>`,
})
export class ValueHistoryPanel {
  readonly subject = model.required<HistorySubject | null>();
}
