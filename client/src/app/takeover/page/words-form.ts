import { Component, computed, input, output } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { ADOPTION_STAGES, type AdoptionStage, type TakeoverMatter } from '@maillage/domain';
import { STAGE_LABELS } from '../../initiatives';
import { plural, UiChip } from '../../ui';
import type { TakeoverContent, TakeoverWord } from '../takeover-gateway';
import { CERTAINTY_LABELS, CERTAINTY_TONES } from '../words/takeover-words';
import type { SaidOfTakeover } from './save-input';

/** What a choice of the list says; none of an `ask` that is still open. */
const [ASK, LEFT, NAME] = ['?', '-', '='] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The words of one matter, each once: what it means is said once for all its cells. Those that wait for an answer come first. */
@Component({
  selector: 'app-words-form',
  imports: [NgTemplateOutlet, UiChip],
  template: `
    @if (asked().length > 0) {
      <ng-container [ngTemplateOutlet]="table" [ngTemplateOutletContext]="{ words: asked() }" />
    }
    @if (known().length > 0) {
      <details [open]="matter() === 'state' || (asked().length === 0 && known().length < 12)">
        <summary>{{ knownLabel() }}</summary>
        <ng-container [ngTemplateOutlet]="table" [ngTemplateOutletContext]="{ words: known() }" />
      </details>
    }
    <ng-template #table let-words="words">
      <div class="table-wrap">
        <table class="table table-stack">
          <caption class="visually-hidden">
            {{
              caption()
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">Dans le classeur</th>
              <th scope="col" class="num">Cases</th>
              <th scope="col">Veut dire</th>
            </tr>
          </thead>
          <tbody>
            @for (word of typed(words); track word.word) {
              <tr>
                <th scope="row" data-label="Dans le classeur">
                  <span
                    >« {{ word.word }} » <span class="muted small">d’abord {{ word.cell }}</span></span
                  >
                </th>
                <td data-label="Cases" class="num">{{ word.count }}</td>
                <td data-label="Veut dire">
                  <span class="choice">
                    <select [attr.aria-label]="'Ce que veut dire ' + word.word" (change)="decide(word, $event)">
                      @for (choice of choicesOf(word); track choice.value) {
                        <option [value]="choice.value" [selected]="choice.value === valueOf(word)">{{ choice.label }}</option>
                      }
                    </select>
                    <ui-chip [tone]="tones[word.certainty]">{{ labels[word.certainty] }}</ui-chip>
                  </span>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </ng-template>
  `,
  styles: `
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      min-inline-size: 0;
    }
    .choice select {
      flex: 1 1 11rem;
      inline-size: auto;
      min-inline-size: 0;
      max-inline-size: 24rem;
    }
    @media (min-width: 48rem) {
      .table-wrap {
        max-block-size: 28rem;
        overflow: auto;
      }
    }
    details {
      margin-block-start: var(--space-3);
    }
  `,
})
export class WordsForm {
  readonly content = input.required<TakeoverContent>();
  readonly matter = input.required<TakeoverMatter>();
  readonly said = output<SaidOfTakeover>();

  protected readonly labels = CERTAINTY_LABELS;
  protected readonly tones = CERTAINTY_TONES;
  private readonly words = computed(() => this.content().words.filter(({ matter }) => matter === this.matter()));
  protected readonly asked = computed(() => this.words().filter(({ certainty }) => certainty === 'doubtful' || certainty === 'unknown'));
  protected readonly known = computed(() => this.words().filter(({ certainty }) => certainty !== 'doubtful' && certainty !== 'unknown'));
  protected readonly caption = computed(() => ({ state: 'Mots de l’avancement', ccas: 'Noms de CCAS', person: 'Noms de personnes' })[this.matter()]);
  protected readonly knownLabel = computed(() => {
    const count = this.known().length;
    return {
      state: plural(count, 'mot compris', 'mots compris'),
      ccas: plural(count, 'CCAS reconnu', 'CCAS reconnus'),
      person: plural(count, 'personne reconnue', 'personnes reconnues'),
    }[this.matter()];
  });
  private readonly names = computed(() => new Map([...this.content().ccas, ...this.content().people].map(({ id, name }) => [id, name])));
  private readonly stages: readonly Choice[] = ADOPTION_STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }));

  protected readonly typed = (words: unknown): readonly TakeoverWord[] => words as readonly TakeoverWord[];

  /** The likeliest first, then all. */
  protected choicesOf(word: TakeoverWord): readonly Choice[] {
    const ask = { value: ASK, label: 'À dire…' };
    if (word.matter === 'state') return [ask, ...this.stages, { value: LEFT, label: 'Sans nouvelle (ne rien écrire)' }];
    const all = word.matter === 'ccas' ? this.content().ccas : this.content().people;
    const near = word.candidateIds.map((id) => ({ value: id, label: this.names().get(id) ?? '' }));
    const others = all.filter(({ id }) => !word.candidateIds.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
    if (word.matter === 'ccas') return [ask, ...near, { value: LEFT, label: 'Ce n’est pas un CCAS' }, ...others];
    return [ask, ...near, { value: NAME, label: 'Garder ce nom, sans compte' }, { value: LEFT, label: 'Personne' }, ...others];
  }

  protected valueOf({ matter, certainty, isLeft, stage, ccasId, accountId }: TakeoverWord): string {
    if (certainty === 'doubtful' || certainty === 'unknown') return ASK;
    return isLeft ? LEFT : (stage ?? ccasId ?? accountId ?? (matter === 'person' ? NAME : ASK));
  }

  protected decide({ matter, word }: TakeoverWord, event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    if (value === ASK && matter === 'person') return;
    const id = [ASK, LEFT, NAME].includes(value as typeof ASK) ? null : value;
    this.said.emit({
      decisions: [
        {
          matter,
          word,
          isLeft: value === LEFT,
          stage: matter === 'state' ? (id as AdoptionStage | null) : null,
          ccasId: matter === 'ccas' ? id : null,
          accountId: matter === 'person' ? id : null,
        },
      ],
    });
  }
}
