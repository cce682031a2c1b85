import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { UiState } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { PrivacyGateway } from '../privacy-gateway';
import { POINT_WORDS, STATE_LABELS } from '../words/privacy-words';

/** The RGPD of a CCAS in a few lines: how many points are in order, then each with its state. */
@Component({
  selector: 'app-ccas-privacy-brief',
  imports: [UiRatio, UiState],
  template: `<ui-state [resource]="read" what="le RGPD" />
    @if (read.hasValue()) {
      @let base = read.value();
      <ui-ratio
        [numerator]="base.counts.compliant"
        [denominator]="base.counts.known"
        label="Points conformes"
        hint="sur les points renseignés et applicables"
      />
      <ul class="list-plain brief-list">
        @for (status of base.points; track status.point) {
          <li>
            <span>{{ points[status.point].label }}</span><span>{{ states[status.state] }}</span>
          </li>
        }
      </ul>
    }`,
  styles: `
    ui-ratio {
      margin-block-end: var(--space-3);
    }
  `,
})
export class CcasPrivacyBrief {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(PrivacyGateway);
  protected readonly points = POINT_WORDS;
  protected readonly states = STATE_LABELS;
  protected readonly read = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.ofCcas(params) });
}
