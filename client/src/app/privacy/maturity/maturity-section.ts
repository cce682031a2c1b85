import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MATURITY_ACTIVITIES } from '@maillage/domain';
import { CivilDatePipe, formatDate, UiState } from '../../ui';
import { type RadarSeries, UiRadar } from '../../ui/chart/radar';
import { type Assessment, MaturityGateway } from './maturity-gateway';
import { ACTIVITY_LABELS, levelWord } from '../words/maturity-words';

/** Levels in the order of the activities; null: not assessed. */
const levelsOf = ({ levels }: Assessment): (number | null)[] =>
  MATURITY_ACTIVITIES.map((activity) => levels.find((level) => level.activity === activity)?.level ?? null);

const targetsOf = ({ levels }: Assessment): (number | null)[] =>
  MATURITY_ACTIVITIES.map((activity) => levels.find((level) => level.activity === activity)?.targetLevel ?? null);

/** The maturity of a CCAS: the last validated assessment beside the one before and its target, and all of them as a table. */
@Component({
  selector: 'app-maturity-section',
  imports: [CivilDatePipe, RouterLink, UiRadar, UiState],
  templateUrl: './maturity-section.html',
  styleUrl: '../section-lines.scss',
})
export class MaturitySection {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(MaturityGateway);
  protected readonly axes = MATURITY_ACTIVITIES.map((activity) => ACTIVITY_LABELS[activity].short);
  protected readonly levelWord = levelWord;
  protected readonly levelsOf = levelsOf;
  protected readonly loaded = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.ofCcas(params) });
  private readonly assessments = computed(() => (this.loaded.hasValue() ? this.loaded.value().assessments : []));
  protected readonly validated = computed(() => this.assessments().filter(({ validatedAt }) => validatedAt !== null));
  protected readonly drafts = computed(() => this.assessments().filter(({ validatedAt }) => validatedAt === null));
  protected readonly source = computed(() => {
    const [last] = this.validated();
    return last ? `Évaluation de ${last.assessorName}, ${formatDate(last.assessedOn)}` : '';
  });
  protected readonly series = computed((): RadarSeries[] => {
    const [last, previous] = this.validated();
    if (!last) return [];
    const targets = targetsOf(last);
    return [
      { name: last.campaign.title, values: levelsOf(last) },
      ...(previous ? [{ name: previous.campaign.title, values: levelsOf(previous) }] : []),
      ...(targets.some((target) => target !== null) ? [{ name: 'Cible', values: targets }] : []),
    ];
  });
}
