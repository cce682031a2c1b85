import { Component, computed, input } from '@angular/core';
import type { Weather } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { WEATHER_ICONS, WEATHER_LABELS } from './weather-words';

/** The weather that someone declared for an initiative, with its text where there is room. */
@Component({
  selector: 'app-weather-chip',
  imports: [UiIcon],
  host: { class: 'chip', '[attr.data-weather]': 'value()', '[class.chip-compact]': 'compact()', '[attr.title]': 'title()' },
  template: `<ui-icon [name]="icon()" [label]="compact() ? label() : undefined" />
    @if (!compact()) {
      <span>{{ label() }}</span>
    }`,
})
export class WeatherChip {
  readonly value = input.required<Weather>();
  readonly text = input<string | null>();
  readonly compact = input(false, { transform: (value: boolean | string) => value === '' || value === true });
  protected readonly label = computed(() => WEATHER_LABELS[this.value()]);
  protected readonly icon = computed(() => WEATHER_ICONS[this.value()]);
  protected readonly title = computed(() => (this.text() ? `${this.label()}\u202f: ${this.text()}` : this.compact() ? this.label() : null));
}
