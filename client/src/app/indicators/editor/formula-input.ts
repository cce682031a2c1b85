import { Component, computed, type ElementRef, forwardRef, input, signal, viewChild } from '@angular/core';
import { FormControl, NG_VALIDATORS, NG_VALUE_ACCESSOR, ReactiveFormsModule, type ValidationErrors, type Validator } from '@angular/forms';
import type { Periodicity } from '@maillage/domain';
import { UiControl, UiField, UiIcon } from '../../ui';
import { FieldValue } from '../../ui/field/field-value';
import { IndicatorChoice } from '../indicator-choice/indicator-choice';
import { type FormulaIndicator, insertCode, readFormula } from './formula';

/** A formula over other indicators, read as it is typed; codes are put in from the catalogue. */
@Component({
  selector: 'app-formula-input',
  imports: [ReactiveFormsModule, IndicatorChoice, UiControl, UiField, UiIcon],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => FormulaInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => FormulaInput), multi: true },
  ],
  template: `
    <textarea
      #box
      rows="2"
      spellcheck="false"
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? 'true' : null"
      [disabled]="isDisabled()"
      [value]="text()"
      (input)="write(box.value)"
      (blur)="touched()"
    ></textarea>
    <p class="small reading" role="status" [attr.data-tone]="reading()?.reason ? 'bad' : 'good'">
      @if (reading(); as read) {
        <ui-icon [name]="read.reason ? 'alert' : 'check'" />{{ read.sentence }}
      }
    </p>
    <ui-field label="Insérer un indicateur dans la formule">
      <app-indicator-choice uiControl [formControl]="inserted" [choices]="choices()" placeholder="Nom ou code de l’indicateur" />
    </ui-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    textarea {
      min-block-size: 4rem;
      font-family: ui-monospace, monospace;
    }
    .reading {
      display: flex;
      gap: var(--space-2);
      min-block-size: 1.3em;
      margin: 0;
      color: var(--good-fg);
    }
    .reading[data-tone='bad'] {
      color: var(--bad-fg);
    }
  `,
})
export class FormulaInput extends FieldValue<string> implements Validator {
  readonly choices = input.required<readonly (FormulaIndicator & { readonly id: number; readonly unit: string })[]>();
  /** Code of the indicator itself, which a formula may not name. */
  readonly ownCode = input('');
  readonly periodicity = input<Periodicity>('year');

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly text = signal('');
  protected readonly inserted = new FormControl<string | null>(null);
  /** Nothing is unknown before the catalogue has come. */
  protected readonly reading = computed(() =>
    this.choices().length === 0 ? null : readFormula(this.text(), this.choices(), { code: this.ownCode(), periodicity: this.periodicity() }),
  );

  constructor() {
    super();
    this.inserted.valueChanges.subscribe((code) => {
      if (code !== null) this.insert(code);
    });
  }

  override writeValue(text: string | null): void {
    this.text.set(text ?? '');
  }

  validate(): ValidationErrors | null {
    const reason = this.reading()?.reason;
    return reason ? { [reason]: true } : null;
  }

  protected write(text: string): void {
    this.text.set(text);
    this.changed(text);
  }

  private insert(code: string): void {
    const box = this.box().nativeElement;
    const { text, cursor } = insertCode(this.text(), code, box.selectionStart, box.selectionEnd);
    box.value = text;
    this.write(text);
    this.inserted.reset(null, { emitEvent: false });
    box.focus();
    box.setSelectionRange(cursor, cursor);
  }
}
