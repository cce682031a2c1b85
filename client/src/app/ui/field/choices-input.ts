import { Component, computed, ElementRef, forwardRef, inject, input, signal } from '@angular/core';
import { NG_VALUE_ACCESSOR } from '@angular/forms';
import { UiIcon } from '../icon/icon';
import { FieldValue } from './field-value';

/** One thing that can be chosen, under the heading of its group. */
export interface GroupedChoice {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** Several of a long list: each that is chosen stands with what takes it out, one list adds the next. Its value is their values, or null for none. */
@Component({
  selector: 'ui-choices-input',
  imports: [UiIcon],
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiChoicesInput), multi: true }],
  template: `
    @if (chosen().length > 0) {
      <ul class="list-plain">
        @for (choice of chosen(); track choice.value) {
          <li>
            <span>{{ choice.label }}</span>
            <button type="button" [disabled]="isDisabled()" (click)="remove(choice.value)">
              <ui-icon name="close" /><span class="visually-hidden">Retirer {{ choice.label }}</span>
            </button>
          </li>
        }
      </ul>
    }
    <select
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? 'true' : null"
      [disabled]="isDisabled()"
      (change)="add($any($event.target))"
      (blur)="touched()"
    >
      <option value="" selected>{{ emptyLabel() }}</option>
      @for (group of groups(); track group.label) {
        <optgroup [label]="group.label">
          @for (choice of group.choices; track choice.value) {
            <option [value]="choice.value">{{ choice.label }}</option>
          }
        </optgroup>
      }
    </select>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin-block-end: var(--space-2);
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      justify-content: space-between;
      padding-inline-start: var(--space-2);
      border: 1px solid var(--line);
      border-radius: var(--radius-s);
      font-size: var(--font-s);
    }
    li button {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    select {
      inline-size: 100%;
    }
  `,
})
export class UiChoicesInput extends FieldValue<readonly string[] | null> {
  readonly choices = input.required<readonly GroupedChoice[]>();
  readonly emptyLabel = input('Ajouter');

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly values = signal<readonly string[]>([]);
  protected readonly chosen = computed(() =>
    this.values().map((value) => this.choices().find((choice) => choice.value === value) ?? { value, label: 'Choix qui n’est plus dans la liste' }),
  );
  protected readonly groups = computed(() => {
    const left = this.choices().filter(({ value }) => !this.values().includes(value));
    return [...new Set(left.map(({ group = '' }) => group))].map((label) => ({ label, choices: left.filter(({ group = '' }) => group === label) }));
  });

  override writeValue(values: readonly string[] | null): void {
    this.values.set(values ?? []);
  }

  protected add(select: HTMLSelectElement): void {
    const { value } = select;
    select.value = '';
    if (value !== '') this.set([...this.values(), value]);
  }

  protected remove(value: string): void {
    this.set(this.values().filter((one) => one !== value));
    this.element.querySelector('select')?.focus();
  }

  private set(values: readonly string[]): void {
    this.values.set(values);
    this.changed(values.length > 0 ? values : null);
  }
}
