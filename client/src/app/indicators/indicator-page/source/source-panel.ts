import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatPeriod } from '@maillage/domain';
import { CivilDatePipe, UiIcon } from '../../../ui';
import { AGGREGATION_LABELS, PERIODICITY_LABELS } from '../../words/indicator-words';
import type { Indicator } from '../../indicators-gateway';
import { periodSpan } from '../../words/format-value';
import { formulaParts } from './formula-parts';

/** Beside the figures: who makes them and how, what they cannot say, what they are computed from and serve for. */
@Component({
  selector: 'app-source-panel',
  imports: [RouterLink, CivilDatePipe, UiIcon],
  templateUrl: './source-panel.html',
  styleUrl: './source-panel.scss',
})
export class SourcePanel {
  readonly indicator = input.required<Indicator>();
  /** Names of the indicators of a formula, by code. */
  readonly names = input<ReadonlyMap<string, string>>(new Map());

  protected readonly aggregations = AGGREGATION_LABELS;
  protected readonly periodicities = PERIODICITY_LABELS;
  protected readonly distribution = computed(() => {
    const { producer, distributor } = this.indicator();
    return distributor && distributor !== producer ? `, diffusé par ${distributor}` : '';
  });
  protected readonly isPublishedOnly = computed(() => this.indicator().aggregation === 'published_only');
  protected readonly span = computed(() => periodSpan(this.indicator().periods, this.indicator().periodicity));
  protected readonly breaks = computed(() =>
    this.indicator().breaks.map(({ period, note }) => ({ when: formatPeriod(period, this.indicator().periodicity), note })),
  );
  protected readonly formula = computed(() => formulaParts(this.indicator().expression ?? ''));
  protected readonly scale = computed(() => {
    const { scale } = this.indicator();
    return scale === 1 ? null : scale === 100 ? '× 100' : `× ${scale.toLocaleString('fr-FR')}`;
  });
}
