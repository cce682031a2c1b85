import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../../../ui';
import { ESTIMATES, REASONS } from '../../words/answer-words';
import type { AnswerCell } from '../answer-cell';
import { Filling } from '../filling';

/** Why something cannot be counted or does not exist, how it is estimated, what explains it: one tap, or one's own words. */
@Component({
  selector: 'app-answer-why',
  imports: [MatButton, UiIcon],
  template: `
    @if (asked(); as what) {
      @if (said() && !isOpen()) {
        <p class="said">
          <span>{{ what.label }}{{ '\\u202f' }}: {{ said() }}</span>
          @if (!isDisabled()) {
            <button matButton="text" type="button" (click)="isOpen.set(true)">
              Changer<span class="visually-hidden"> : {{ what.label }}</span>
            </button>
          }
        </p>
      } @else {
        <div class="why" role="group" [attr.aria-label]="what.label">
          <p>
            <strong>{{ what.question }}</strong>
            @if (!said()) {
              <span class="muted small"> La réponse est gardée dès que c’est dit.</span>
            }
          </p>
          <div class="row">
            @for (reason of what.offered; track reason) {
              <button matButton="outlined" type="button" (click)="say(reason)">{{ reason }}</button>
            }
          </div>
          <div class="own">
            <input
              #own
              type="text"
              maxlength="300"
              [attr.aria-label]="'Autre : ' + what.question"
              placeholder="Autre, en quelques mots"
              [value]="said() ?? ''"
              (keydown.enter)="say(own.value)"
            />
            <button matButton="tonal" type="button" (click)="say(own.value)"><ui-icon matButtonIcon name="check" />Dire</button>
          </div>
        </div>
      }
    }
  `,
  styles: `
    .why {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-3);
      border-inline-start: 3px solid var(--info-line);
      background: var(--info-bg);
    }
    p .small {
      display: block;
    }
    .own {
      display: flex;
      gap: var(--space-2);
    }
    .own button {
      flex: none;
    }
    p {
      margin: 0;
    }
    .said {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      align-items: center;
    }
  `,
})
export class AnswerWhy {
  readonly cell = input.required<AnswerCell>();
  readonly methods = input<readonly string[]>([]);
  readonly isDisabled = input(false);
  private readonly filling = inject(Filling);
  private readonly own = viewChild<ElementRef<HTMLInputElement>>('own');
  protected readonly isOpen = signal(false);
  private readonly part = computed<'reason' | 'method' | null>(() => {
    const { state } = this.cell().shown();
    if (state === 'estimated') return 'method';
    return state === 'not_available' || state === 'not_applicable' || state === 'to_confirm' ? 'reason' : null;
  });
  protected readonly said = computed(() => {
    const part = this.part();
    return part && this.cell().shown()[part];
  });
  protected readonly asked = computed(() => {
    switch (this.cell().shown().state) {
      case 'estimated':
        return { label: 'Estimé', question: 'Comment l’estimez-vous\u202f?', offered: [...new Set([...this.methods(), ...ESTIMATES])] };
      case 'not_available':
        return { label: 'Non disponible', question: 'Pourquoi n’est-il pas disponible\u202f?', offered: REASONS.not_available };
      case 'not_applicable':
        return { label: 'Sans objet', question: 'Pourquoi est-ce sans objet\u202f?', offered: REASONS.not_applicable };
      case 'to_confirm':
        return { label: 'Confirmé', question: 'Pourquoi\u202f?', offered: REASONS.to_confirm };
      default:
        return null;
    }
  });

  protected say(text: string): void {
    const [part, said] = [this.part(), text.trim()];
    if (part === null || said === '') return this.own()?.nativeElement.focus();
    this.isOpen.set(false);
    this.filling.give(this.cell(), { [part]: said });
  }
}
