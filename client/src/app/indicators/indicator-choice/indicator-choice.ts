import { Component, computed, forwardRef, input, signal } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { FieldValue } from '../../ui/field/field-value';
import { exactChoice, findChoices, type IndicatorOption } from './find-choices';

let nextId = 1;

/** One indicator of the catalogue, found by a part of its name or code; the value is its code or its number, or null. Text that names none is refused, never dropped. */
@Component({
  selector: 'app-indicator-choice',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => IndicatorChoice), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => IndicatorChoice), multi: true },
  ],
  templateUrl: './indicator-choice.html',
  styleUrl: './indicator-choice.scss',
})
export class IndicatorChoice extends FieldValue<string | number | null> implements Validator {
  readonly choices = input.required<readonly IndicatorOption[]>();
  readonly placeholder = input('Nom ou code');
  /** What the value is. */
  readonly by = input<'code' | 'id'>('code');

  protected readonly listId = `indicateurs-${nextId++}`;
  protected readonly isOpen = signal(false);
  protected readonly active = signal(0);
  private readonly value = signal<string | number | null>(null);
  /** What is typed and names no indicator yet; null while a choice stands. */
  private readonly typed = signal<string | null>(null);
  private readonly chosen = computed(() => this.choices().find((choice) => choice[this.by()] === this.value()));
  /** A chosen code stands even where the catalogue has not arrived, or has lost it. */
  protected readonly text = computed(() => this.typed() ?? this.chosen()?.name ?? (this.by() === 'code' ? String(this.value() ?? '') : ''));
  protected readonly found = computed(() => findChoices(this.choices(), this.typed() ?? ''));
  protected readonly activeId = computed(() => (this.isOpen() && this.found().length > 0 ? `${this.listId}-${this.active()}` : null));

  override writeValue(value: string | number | null): void {
    this.typed.set(null);
    this.value.set(value);
  }

  validate(): ValidationErrors | null {
    return this.typed()?.trim() ? { NOT_IN_LIST: true } : null;
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.value.set(null);
    this.active.set(0);
    this.isOpen.set(true);
    this.changed(null);
  }

  protected move(event: Event, step: 1 | -1): void {
    event.preventDefault();
    const count = this.found().length;
    if (!this.isOpen()) this.isOpen.set(true);
    else if (count > 0) this.active.update((active) => (active + step + count) % count);
    document.getElementById(`${this.listId}-${this.active()}`)?.scrollIntoView?.({ block: 'nearest' });
  }

  /** Enter chooses while the list is open, and sends the form when it is not. */
  protected enter(event: Event): void {
    if (!this.isOpen()) return;
    event.preventDefault();
    const choice = this.found()[this.active()];
    if (choice) this.choose(choice);
  }

  /** Esc closes the list alone, not what stands around it. */
  protected close(event: Event): void {
    if (!this.isOpen()) return;
    event.stopPropagation();
    event.preventDefault();
    this.isOpen.set(false);
  }

  protected choose(choice: IndicatorOption): void {
    const value = choice[this.by()];
    this.value.set(value);
    this.typed.set(null);
    this.isOpen.set(false);
    this.changed(value);
  }

  protected leave(): void {
    this.isOpen.set(false);
    const typed = this.typed();
    const exact = typed === null ? undefined : exactChoice(this.choices(), typed);
    if (exact) this.choose(exact);
    else if (typed?.trim() === '') this.typed.set(null);
    this.touched();
  }
}
