import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { answerText } from '../../words/answer-words';
import type { AnswerCell } from '../answer-cell';
import { Filling } from '../filling';

/** What two said of the same thing at once, both shown to who came second: she chooses. */
@Component({
  selector: 'app-answer-conflict',
  imports: [MatButton],
  template: `
    @if (cell().conflict(); as conflict) {
      <div class="notice" data-tone="warn" role="alert">
        <div class="stack">
          <p>
            @if (conflict.held; as held) {
              {{ held.changedByName ?? 'Quelqu’un' }} a répondu entre-temps{{ '\\u202f' }}: <strong>{{ theirs() }}</strong>. Vous aviez répondu{{ '\\u202f' }}:
              <strong>{{ mine() }}</strong>.
            } @else {
              Quelqu’un a retiré cette réponse entre-temps. Vous aviez répondu{{ '\\u202f' }}: <strong>{{ mine() }}</strong>.
            }
          </p>
          <div class="row">
            <button matButton="outlined" type="button" (click)="filling.settle(cell(), false)">
              {{ conflict.held ? 'Prendre ' + theirs() : 'Laisser sans réponse' }}
            </button>
            <button matButton="tonal" type="button" (click)="filling.settle(cell(), true)">Garder ma réponse</button>
          </div>
        </div>
      </div>
    }
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class AnswerConflict {
  readonly cell = input.required<AnswerCell>();
  protected readonly filling = inject(Filling);
  protected readonly mine = computed(() => answerText(this.cell().shown(), this.cell().entry.holds));
  protected readonly theirs = computed(() => {
    const held = this.cell().conflict()?.held;
    return held ? answerText(held, this.cell().entry.holds) || 'une autre réponse' : 'a retiré la réponse';
  });
}
