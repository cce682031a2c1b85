import { Component, computed, input } from '@angular/core';
import { CivilDatePipe, EurosPipe, formatDate, formatPeriod, NumPipe, PercentPipe, UiChip, type Tone, type IconName } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { UNTOLD_NOTE } from '../../figures';
import { MILESTONE_KIND_LABELS } from '../../initiatives/words/milestone-words';
import { WeatherChip } from '../../initiatives/words/weather-chip';
import { milestoneState, type MilestoneState, totalFunding } from '../publication-figures';
import type { PublishedInitiative } from '../publications-gateway';

const MILESTONE_STATES: Readonly<Record<MilestoneState, { label: string; tone: Tone; icon: IconName }>> = {
  done: { label: 'Fait', tone: 'good', icon: 'check' },
  late: { label: 'En retard', tone: 'warn', icon: 'clock' },
  ahead: { label: 'À venir', tone: 'neutral', icon: 'calendar' },
};

/** One published initiative, complete on its own: nothing in it leads elsewhere. */
@Component({
  selector: 'app-publication',
  imports: [CivilDatePipe, EurosPipe, NumPipe, PercentPipe, UiChip, UiRatio, WeatherChip],
  templateUrl: './publication.html',
  styleUrl: './publication.scss',
})
export class Publication {
  readonly initiative = input.required<PublishedInitiative>();
  readonly today = input.required<string>();

  protected readonly dates = computed(() => formatPeriod(this.initiative(), this.today()));
  protected readonly totals = computed(() => totalFunding(this.initiative().fundingLines));
  /** The steps of adoption as the report knows them; what is neither in place nor committed is under way or silent. Null: they are not told. */
  protected readonly steps = computed(() => {
    const { inPlace, committed, concerned, total } = this.initiative().adoption;
    if (concerned === null || inPlace === null || committed === null) return null;
    const share = (count: number) => (concerned > 0 ? count / concerned : null);
    return {
      rows: [
        { label: 'En place (évaluations comprises)', count: inPlace, ratio: share(inPlace) },
        { label: 'Engagés', count: committed, ratio: share(committed) },
        { label: 'Avant l’engagement, ou sans nouvelle', count: concerned - inPlace - committed, ratio: share(concerned - inPlace - committed) },
      ],
      notConcerned: total - concerned,
    };
  });
  protected readonly untoldNote = UNTOLD_NOTE;
  protected readonly milestones = computed(() =>
    [...this.initiative().milestones]
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
      .map((milestone) => {
        const done = milestone.doneOn ? `, fait le ${formatDate(milestone.doneOn)}` : '';
        const detail = `${MILESTONE_KIND_LABELS[milestone.kind]}, pour le ${formatDate(milestone.dueOn)}${done}`;
        return { ...milestone, detail, state: MILESTONE_STATES[milestoneState(milestone, this.today())] };
      }),
  );
}
