import { Component, effect, forwardRef, input, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  type ControlValueAccessor,
  FormArray,
  FormControl,
  FormGroup,
  NG_VALIDATORS,
  NG_VALUE_ACCESSOR,
  ReactiveFormsModule,
  type ValidationErrors,
  type Validator,
} from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { INDICATOR_LIMITS, type Periodicity } from '@maillage/domain';
import { maxLength, required, UiControl, UiField, UiIcon } from '../../ui';
import { UiPeriodInput } from '../../ui/field/period-input';

/** A break in a series: from that period on, values cannot be compared with the former ones. */
export interface SeriesBreak {
  readonly period: number;
  readonly note: string;
}

const MAX_BREAKS = 20;

const breakControl = (one?: SeriesBreak) =>
  new FormGroup({
    period: new FormControl<number | null>(one?.period ?? null, required),
    note: new FormControl(one?.note ?? '', { nonNullable: true, validators: [required, maxLength(INDICATOR_LIMITS.breakNote)] }),
  });

/** The breaks of a series, each with its first period and why. */
@Component({
  selector: 'app-breaks-input',
  imports: [ReactiveFormsModule, MatButton, UiPeriodInput, UiControl, UiField, UiIcon],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => BreaksInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => BreaksInput), multi: true },
  ],
  template: `
    @for (one of breaks.controls; track one; let index = $index) {
      <div class="break" [formGroup]="one">
        <ui-field [label]="'Première période, rupture n° ' + (index + 1)">
          <ui-period-input uiControl formControlName="period" [periodicity]="periodicity()" />
        </ui-field>
        <ui-field [label]="'Ce qui change, rupture n° ' + (index + 1)"><input uiControl formControlName="note" autocomplete="off" /></ui-field>
        <button type="button" class="icon-button" (click)="breaks.removeAt(index)">
          <ui-icon name="close" [label]="'Retirer la rupture n° ' + (index + 1)" />
        </button>
      </div>
    }
    @if (breaks.length < max) {
      <button matButton="text" type="button" (click)="add()"><ui-icon matButtonIcon name="plus" />Ajouter une rupture</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      justify-items: start;
    }
    .break {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: start;
      inline-size: 100%;
    }
    /* beside the box, under its label */
    .break > button {
      margin-block-start: 1.4rem;
    }
    @media (max-width: 47.99rem) {
      .break {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .break > :first-child {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class BreaksInput implements ControlValueAccessor, Validator {
  readonly periodicity = input<Periodicity>('year');
  /** Counts how often the form around was sent: the parts then show what is wrong with them. */
  readonly checks = input(0);
  protected readonly max = MAX_BREAKS;
  protected readonly breaks = new FormArray<ReturnType<typeof breakControl>>([]);
  private changed: (breaks: readonly SeriesBreak[]) => void = () => undefined;

  constructor() {
    this.breaks.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.changed(this.value()));
    effect(() => {
      if (this.checks() > 0) untracked(() => this.breaks.markAllAsTouched());
    });
  }

  writeValue(breaks: readonly SeriesBreak[] | null): void {
    this.breaks.clear({ emitEvent: false });
    for (const one of breaks ?? []) this.breaks.push(breakControl(one), { emitEvent: false });
  }

  registerOnChange(changed: (breaks: readonly SeriesBreak[]) => void): void {
    this.changed = changed;
  }

  registerOnTouched(): void {
    // each part tells by itself what is wrong with it
  }

  validate(): ValidationErrors | null {
    if (this.breaks.invalid) return { INVALID_FORMAT: true };
    const periods = this.value().map(({ period }) => period);
    return new Set(periods).size < periods.length ? { NOT_IN_ORDER: true } : null;
  }

  protected add(): void {
    this.breaks.push(breakControl());
  }

  private value(): SeriesBreak[] {
    return this.breaks.getRawValue().flatMap(({ period, note }) => (period === null ? [] : [{ period, note: note.trim() }]));
  }
}
