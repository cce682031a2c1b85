import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ADOPTION_STAGES, SEARCH_TEXT_MAX_LENGTH, WEATHERS, type Weather } from '@maillage/domain';
import { PlanPicker, type PlanChoice } from '../../../pickers';
import { UiIcon } from '../../../ui';
import { NO_NEWS_LABEL, STAGE_LABELS } from '../../words/stage-words';
import { WEATHER_LABELS } from '../../words/weather-words';
import { activeFiltersCount, NO_FILTERS, type MatrixFilters, type StageFilter } from './matrix-filters';

/** Choices of « sans nouvelle depuis »: one month, the product's limit, a quarter, half a year. */
const WEEKS_CHOICES = [4, 8, 13, 26];

/** The filters above the matrix and above the list. It holds no state: what is chosen stands in the address. */
@Component({
  selector: 'app-filter-bar',
  imports: [MatButton, PlanPicker, UiIcon],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.scss',
})
export class FilterBar {
  readonly filters = input.required<MatrixFilters>();
  readonly plans = input.required<readonly PlanChoice[]>();
  readonly plan = input.required<PlanChoice | null>();
  readonly recommendations = input<readonly { number: number; title: string }[]>([]);
  /** The list has no cells: it leaves out what asks for cells. */
  readonly hasCells = input(true);
  readonly filtersChange = output<MatrixFilters>();

  protected readonly longestSearch = SEARCH_TEXT_MAX_LENGTH;
  /** Folded at first on a phone, where the content comes first. */
  protected readonly isFolded = matchMedia('(max-width: 45rem)').matches;
  protected readonly weathers = WEATHERS.map((value) => ({ value, label: WEATHER_LABELS[value] }));
  protected readonly stages: { value: StageFilter; label: string }[] = [
    { value: 'none', label: NO_NEWS_LABEL },
    ...ADOPTION_STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
  ];
  protected readonly activeCount = computed(() => activeFiltersCount(this.filters()));
  protected readonly weeksChoices = computed(() => {
    const chosen = this.filters().weeksWithoutNews;
    return chosen === null || WEEKS_CHOICES.includes(chosen) ? WEEKS_CHOICES : [...WEEKS_CHOICES, chosen].sort((a, b) => a - b);
  });

  protected set(change: Partial<MatrixFilters>): void {
    this.filtersChange.emit({ ...this.filters(), ...change });
  }

  protected numberOf(event: Event): number | null {
    const { value } = event.target as HTMLSelectElement;
    return value === '' ? null : Number(value);
  }

  protected setWeather(event: Event): void {
    this.set({ weather: ((event.target as HTMLSelectElement).value || null) as Weather | null });
  }

  protected setStage(event: Event): void {
    this.set({ stage: ((event.target as HTMLSelectElement).value || null) as StageFilter | null });
  }

  protected textOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected isChecked(event: Event): boolean {
    return (event.target as HTMLInputElement).checked;
  }

  protected clear(): void {
    this.filtersChange.emit({ ...NO_FILTERS, planYear: this.filters().planYear });
  }
}
