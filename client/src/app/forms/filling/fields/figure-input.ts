import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type FigureField, type FigureProposal, readFigure, type TypedFigure } from '@maillage/domain';
import { UiIcon } from '../../../ui';
import { ANSWER_STATE_WORDS, FIGURE_DOUBT_WORDS, FIGURE_FAULT_WORDS } from '../../words/answer-words';
import { writeFigure } from '../../words/figure-words';

/**
 * A number as people type it: what can be one number alone is taken when the field is left, what can be several things is asked about, what is none is said and
 * stays as it was typed. No key waits for anything but the field itself.
 */
@Component({
  selector: 'app-figure-input',
  imports: [MatButton, UiIcon],
  template: `
    <div class="line">
      <input
        #field
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [id]="inputId()"
        [attr.aria-label]="label() || null"
        [attr.aria-describedby]="describedBy() || null"
        [attr.aria-invalid]="fault() ? 'true' : null"
        [disabled]="isDisabled()"
        [value]="text()"
        (input)="typing(field.value)"
        (change)="read(field.value)"
        (keydown.enter)="read(field.value)"
      />
      @if (unit()) {
        <span class="unit" aria-hidden="true">{{ unit() }}</span>
      }
    </div>
    @if (question(); as asked) {
      <div class="asks" role="status">
        <p>{{ asked.text }}</p>
        <div class="row">
          @for (proposal of asked.proposals; track $index) {
            <button matButton="outlined" type="button" (click)="take(proposal)">{{ nameOf(proposal) }}</button>
          }
          <button matButton="text" type="button" (click)="again()">Corriger</button>
        </div>
      </div>
    } @else if (fault(); as text) {
      <p class="field-error" role="status"><ui-icon name="alert" />{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    .line {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      max-inline-size: 22rem;
    }
    input {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .unit {
      flex: none;
      color: var(--text-muted);
    }
    .asks {
      padding: var(--space-2) var(--space-3);
      border-inline-start: 3px solid var(--info-line);
      background: var(--info-bg);
    }
    p {
      margin: 0;
    }
  `,
})
export class FigureInput {
  readonly inputId = input.required<string>();
  readonly label = input('');
  readonly describedBy = input('');
  readonly unit = input('');
  readonly field = input.required<FigureField>();
  /** What stands there, in the one way of writing. */
  readonly value = input.required<string | null>();
  /** What was typed the last time and was no number. */
  readonly typed = input<string | null>(null);
  readonly isDisabled = input(false);
  /** What is meant; null: nothing any more. */
  readonly said = output<FigureProposal | null>();
  /** Each key. */
  readonly types = output<string>();
  /** Left without a number: what was typed. */
  readonly unsaid = output<string>();

  private readonly element = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly isLeft = signal(false);
  protected readonly text = linkedSignal(() => this.typed() ?? writeFigure(this.value()));
  /** What is typed, read once the field is left; while one types nothing is said of it. */
  private readonly reading = linkedSignal<string | null, TypedFigure | null>({
    source: () => this.typed(),
    computation: (typed) => (typed === null ? null : readFigure(typed, this.field())),
  });
  protected readonly question = computed(() => {
    const reading = this.reading();
    return reading?.is === 'asked' ? { text: FIGURE_DOUBT_WORDS[reading.why](this.text().trim()), proposals: reading.proposals } : null;
  });
  protected readonly fault = computed(() => {
    const reading = this.reading();
    return reading?.is === 'refused' ? FIGURE_FAULT_WORDS[reading.why] : null;
  });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected typing(text: string): void {
    this.isLeft.set(false);
    if (this.reading() !== null) this.reading.set(null);
    this.types.emit(text);
  }

  protected read(text: string): void {
    if (this.isLeft() && text === this.text()) return;
    this.isLeft.set(true);
    this.text.set(text);
    const reading = readFigure(text, this.field());
    this.reading.set(reading);
    if (reading.is === 'blank') this.said.emit(null);
    else if (reading.is === 'figure') this.says({ state: 'value', value: reading.value });
    else this.unsaid.emit(text);
  }

  protected take(proposal: FigureProposal): void {
    this.says(proposal);
    if (this.host.contains(document.activeElement) || document.activeElement === document.body) this.element().nativeElement.focus();
  }

  protected again(): void {
    this.element().nativeElement.focus();
    this.element().nativeElement.select();
  }

  protected nameOf({ state, value }: FigureProposal): string {
    if (value === null) return ANSWER_STATE_WORDS[state];
    const figure = `${writeFigure(value)}${this.unit() ? `\u00a0${this.unit()}` : ''}`;
    return state === 'estimated' ? `Estimé à ${figure}` : figure;
  }

  private says(proposal: FigureProposal): void {
    this.reading.set(null);
    this.text.set(writeFigure(proposal.value));
    this.said.emit(proposal);
  }
}
