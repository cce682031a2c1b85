import { Component, computed, input } from '@angular/core';
import type { Weather } from '@maillage/domain';
import { UiIcon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

export const WEATHER_LABELS: Readonly<Record<Weather, string>> = {
  secured: 'Objectifs sécurisés',
  achievable: 'Objectifs atteignables',
  support_needed: 'Appui nécessaire',
  compromised: 'Objectifs compromis',
  unknown: 'Météo non renseignée',
};

export const WEATHER_ICONS: Readonly<Record<Weather, IconName>> = {
  secured: 'sunny',
  achievable: 'partly-cloudy',
  support_needed: 'rain',
  compromised: 'storm',
  unknown: 'question',
};

/** The weather that someone declared for an initiative, with its text where there is room. */
@Component({
  selector: 'ui-weather',
  imports: [UiIcon],
  host: { class: 'chip', '[attr.data-weather]': 'value()', '[class.chip-compact]': 'compact()', '[attr.title]': 'title()' },
  template: `<ui-icon [name]="icon()" [label]="compact() ? label() : undefined" />
    @if (!compact()) {
      <span>{{ label() }}</span>
    }`,
})
export class UiWeather {
  readonly value = input.required<Weather>();
  readonly text = input<string | null>();
  readonly compact = input(false, { transform: (value: boolean | string) => value === '' || value === true });
  protected readonly label = computed(() => WEATHER_LABELS[this.value()]);
  protected readonly icon = computed(() => WEATHER_ICONS[this.value()]);
  protected readonly title = computed(() => (this.text() ? `${this.label()} : ${this.text()}` : this.compact() ? this.label() : null));
}
