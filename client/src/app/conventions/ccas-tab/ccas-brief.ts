import { Component, input } from '@angular/core';
import { CivilDatePipe, UiIcon, UiState } from '../../ui';
import { LACK_LABELS } from '../words/lack-words';
import { StatusChip } from '../words/status-chip';
import { conventionsOf } from './ccas-convention-state';

/** The conventions of a CCAS in a few lines. */
@Component({
  selector: 'app-ccas-conventions-brief',
  imports: [CivilDatePipe, StatusChip, UiIcon, UiState],
  template: `<ui-state [resource]="state.resource" what="les conventions" />
    <ul class="list-plain brief-list">
      @for (convention of state.conventions() ?? []; track convention.id) {
        <li>
          <span>
            {{ convention.title }}
            @if (convention.termOn; as day) {
              <span class="muted small">terme le {{ day | civilDate }}</span>
            }
          </span>
          <app-status-chip [status]="convention.status" />
        </li>
      }
    </ul>
    @for (lack of state.lacks(); track $index) {
      <p class="small"><ui-icon name="warning" /> {{ labels[lack.kind] }}.</p>
    }
    @if (state.conventions()?.length === 0 && state.lacks().length === 0) {
      @if (state.status()?.status; as status) {
        <app-status-chip [status]="status" />
      } @else if (state.status()) {
        <p class="muted">Aucune convention connue.</p>
      }
    }`,
  styles: `
    p {
      margin: var(--space-2) 0 0;
    }
  `,
})
export class CcasConventionsBrief {
  readonly ccasId = input.required<string>();

  protected readonly labels = LACK_LABELS;
  protected readonly state = conventionsOf(this.ccasId);
}
