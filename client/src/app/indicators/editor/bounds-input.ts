import { Component, forwardRef, inject, input, signal } from '@angular/core';
import { type ControlValueAccessor, NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { UiControl, UiIcon } from '../../ui';
import { formatDecimal, parseDecimal } from '../../ui/field/parse-decimal';

const MAX_BOUNDS = 8;

/** The bounds between the classes of a map, from the lowest to the highest; the value is null while there are none. */
@Component({
  selector: 'app-bounds-input',
  imports: [MatButton, UiIcon],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => BoundsInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => BoundsInput), multi: true },
  ],
  template: `
    <ol class="list-plain">
      @for (text of texts(); track $index; let index = $index) {
        <li>
          <input
            type="text"
            inputmode="decimal"
            autocomplete="off"
            [attr.aria-label]="'Seuil n° ' + (index + 1)"
            [attr.aria-describedby]="field?.describedBy()"
            [attr.aria-invalid]="isWrong(index) ? 'true' : null"
            [value]="text"
            (input)="write(index, $any($event.target).value)"
            (blur)="leave(index)"
          />
          @if (unit()) {
            <span class="muted" aria-hidden="true">{{ unit() }}</span>
          }
          <button type="button" class="icon-button" (click)="remove(index)"><ui-icon name="close" [label]="'Retirer le seuil n° ' + (index + 1)" /></button>
        </li>
      }
    </ol>
    @if (texts().length < max) {
      <button matButton="text" type="button" (click)="add()"><ui-icon matButtonIcon name="plus" />Ajouter un seuil</button>
    }
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
    }
    li {
      display: flex;
      gap: var(--space-1);
      align-items: center;
    }
    input {
      inline-size: 7rem;
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class BoundsInput implements ControlValueAccessor, Validator {
  readonly unit = input('');
  protected readonly field = inject(UiControl, { self: true, optional: true });
  protected readonly max = MAX_BOUNDS;
  protected readonly texts = signal<readonly string[]>([]);
  private changed: (bounds: readonly number[] | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(bounds: readonly number[] | null): void {
    this.texts.set((bounds ?? []).map(formatDecimal));
  }

  registerOnChange(changed: (bounds: readonly number[] | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  validate(): ValidationErrors | null {
    const read = this.read();
    if (read.includes('invalid')) return { NOT_A_NUMBER: true };
    return read.some((_, index) => this.isOutOfOrder(index)) ? { NOT_IN_ORDER: true } : null;
  }

  protected isWrong(index: number): boolean {
    return this.field?.message() != null && (this.read()[index] === 'invalid' || this.isOutOfOrder(index));
  }

  protected write(index: number, text: string): void {
    this.tell(this.texts().map((other, place) => (place === index ? text : other)));
  }

  protected leave(index: number): void {
    const bound = this.read()[index];
    if (typeof bound === 'number') this.texts.update((texts) => texts.map((text, place) => (place === index ? formatDecimal(bound) : text)));
    this.touched();
  }

  protected add(): void {
    this.tell([...this.texts(), '']);
  }

  protected remove(index: number): void {
    this.tell(this.texts().filter((_, place) => place !== index));
  }

  private read(): (number | null | 'invalid')[] {
    return this.texts().map((text) => parseDecimal(text, this.unit()));
  }

  private isOutOfOrder(index: number): boolean {
    const [bound, ...before] = this.read()
      .slice(0, index + 1)
      .filter((each) => typeof each === 'number')
      .reverse();
    return typeof this.read()[index] === 'number' && before[0] !== undefined && bound !== undefined && bound <= before[0];
  }

  /** A place left empty is no bound. */
  private tell(texts: readonly string[]): void {
    this.texts.set(texts);
    const bounds = this.read().filter((bound) => typeof bound === 'number');
    this.changed(bounds.length > 0 ? bounds : null);
  }
}
