import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { INITIATIVE_LIMITS, WEATHERS, type Weather } from '@maillage/domain';
import { AgoPipe, maxLength, required, UiControl, UiField, UiIcon } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { WeatherChip } from '../words/weather-chip';
import { WEATHER_LABELS } from '../words/weather-words';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { InitiativesGateway, type Initiative } from '../initiatives-gateway';
import { alertOf } from './alerts';

const LABELS = { weather: 'Météo', weatherText: 'Ce qui l’explique' };

/** The weather that someone declares, always with a text; beside it, never mixed with it, what the computer sees. */
@Component({
  selector: 'app-weather-section',
  imports: [AgoPipe, MatButton, ReactiveFormsModule, UiControl, UiField, UiFormState, UiIcon, UiInlineForm, WeatherChip],
  templateUrl: './weather-section.html',
  styleUrls: ['./section.scss', './weather-section.scss'],
})
export class WeatherSection {
  readonly initiative = input.required<Initiative>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave({ form: () => this.form, name: 'Météo de l’initiative' });
  protected readonly isEditing = signal(false);
  protected readonly choices = WEATHERS.filter((value) => value !== 'unknown').map((value) => ({ value, label: WEATHER_LABELS[value] }));
  protected readonly alerts = computed(() => this.initiative().alerts.map(alertOf));
  protected readonly form = this.builder.group({
    weather: this.builder.control<Weather | null>(null, required),
    weatherText: this.builder.control<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.weatherText)]),
  });

  constructor() {
    effect(() => {
      const { weather, weatherText, version } = this.initiative();
      untracked(() => {
        if (this.form.dirty) return;
        this.saver.version = version;
        this.form.reset({ weather: weather === 'unknown' ? null : weather, weatherText });
      });
    });
  }

  protected cancel(): void {
    const { weather, weatherText, version } = this.initiative();
    this.saver.version = version;
    this.form.reset({ weather: weather === 'unknown' ? null : weather, weatherText });
    this.isEditing.set(false);
  }

  protected async save(): Promise<void> {
    const isSaved = await this.saver.save({
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) => (key === 'weather' ? WEATHER_LABELS[(value ?? 'unknown') as Weather] : String(value ?? '(vide)')),
      send: (version) => this.gateway.updateInitiative({ id: this.initiative().id, version, ...this.values() }),
      done: 'Météo enregistrée.',
    });
    if (isSaved) this.isEditing.set(false);
  }

  private values(): { weather: Weather; weatherText: string | null } {
    const { weather, weatherText } = this.form.getRawValue();
    return { weather: weather ?? 'unknown', weatherText: weatherText?.trim() || null };
  }
}
