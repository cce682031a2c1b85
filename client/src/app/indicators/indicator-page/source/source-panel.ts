import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { addressOf, formatPeriod } from '@maillage/domain';
import { CivilDatePipe, DateTimePipe, UiIcon } from '../../../ui';
import { AGGREGATION_LABELS, PERIODICITY_LABELS } from '../../words/indicator-words';
import { type Indicator, IndicatorsGateway } from '../../indicators-gateway';
import { periodSpan } from '../../words/format-value';
import { formulaParts } from './formula-parts';

/** Beside the figures: who makes them and how, what they cannot say, what they are computed from and serve for. */
@Component({
  selector: 'app-source-panel',
  imports: [RouterLink, CivilDatePipe, DateTimePipe, UiIcon],
  templateUrl: './source-panel.html',
  styleUrl: './source-panel.scss',
})
export class SourcePanel {
  readonly indicator = input.required<Indicator>();
  /** Names of the indicators of a formula, by code. */
  readonly names = input<ReadonlyMap<string, string>>(new Map());

  private readonly gateway = inject(IndicatorsGateway);
  /** Of a network’s own alone: others give nothing to shared ones. */
  private readonly given = rxResource({
    params: () => {
      const { id, networkId } = this.indicator();
      return networkId === null ? undefined : { id, networkId };
    },
    stream: ({ params }) => this.gateway.valueSources(params.networkId, params.id),
  });
  protected readonly sources = computed(() =>
    (this.given.hasValue() ? this.given.value() : []).map(({ period, title, givenAt, subject }) => ({
      ...{ period, givenAt, when: formatPeriod(period, this.indicator().periodicity), name: subject?.name ?? title },
      link: subject && addressOf(subject.type, subject.pageKey),
    })),
  );

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
