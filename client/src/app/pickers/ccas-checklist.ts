import { Component, computed, input, model, signal } from '@angular/core';
import { holdsWords } from '@maillage/domain';
import { plural } from '../ui/format/format';
import { byCommune, type CcasChoice, eptsOf } from './ccas-choice';

/** Several CCAS, of those of a network: found by a few letters, taken one by one or by whole EPT. It stands in a form. */
@Component({
  selector: 'app-ccas-checklist',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="row">
        <input
          #words
          type="search"
          [attr.aria-label]="'Chercher parmi les CCAS'"
          placeholder="Commune, EPT"
          [value]="typed()"
          (input)="typed.set(words.value)"
        />
        <span class="muted small" role="status">{{ count() }}</span>
        <button type="button" class="linklike" (click)="set(found(), true)">{{ typed() ? 'Prendre ceux-ci' : 'Tous' }}</button>
        <button type="button" class="linklike" (click)="set(choices(), false)">Aucun</button>
      </div>
      <div class="choices">
        @for (group of groups(); track group.name) {
          <div role="group" [attr.aria-label]="group.name">
            <p class="group">
              {{ group.name }}
              <button type="button" class="linklike small" (click)="set(group.choices, !group.isWhole)">
                {{ group.isWhole ? 'retirer' : 'prendre tout' }}<span class="visually-hidden">&nbsp;: {{ group.name }}</span>
              </button>
            </p>
            @for (ccas of group.choices; track ccas.id) {
              <label><input type="checkbox" [checked]="chosen().has(ccas.id)" (change)="set([ccas], !chosen().has(ccas.id))" /> {{ ccas.commune.name }}</label>
            }
          </div>
        } @empty {
          <p class="muted">Aucun CCAS ne porte ces mots.</p>
        }
      </div>
      @if (isMissing()) {
        <p class="missing" role="alert">Choisissez au moins un CCAS.</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .row {
      gap: var(--space-3);
      margin-block: var(--space-2);
    }
    .row input {
      flex: 1 1 12rem;
      min-inline-size: 0;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: var(--space-3) var(--space-4);
      max-block-size: 24rem;
      padding: var(--space-3);
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
    }
    .group {
      margin: 0 0 var(--space-1);
      font-size: var(--font-s);
      font-weight: 600;
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      padding-block: 3px;
    }
    .missing {
      margin-block: var(--space-2) 0;
      color: var(--bad-fg);
    }
  `,
})
export class CcasChecklist {
  readonly label = input('CCAS');
  readonly choices = input.required<readonly CcasChoice[]>();
  readonly chosen = model.required<ReadonlySet<string>>();
  /** Whether none is chosen where one must be, and that was tried. */
  readonly isMissing = input(false);

  protected readonly typed = signal('');
  protected readonly count = computed(() => `${plural(this.chosen().size, 'CCAS choisi', 'CCAS choisis')} sur ${this.choices().length}`);
  protected readonly found = computed(() =>
    byCommune(this.choices().filter(({ name, commune, ept }) => holdsWords(`${name} ${commune.name} ${ept?.name ?? ''}`, this.typed()))),
  );
  protected readonly groups = computed(() =>
    [...eptsOf(this.found()), null]
      .map((ept) => {
        const choices = this.found().filter((choice) => (choice.ept?.id ?? null) === (ept?.id ?? null));
        return { name: ept?.name ?? 'Hors EPT', choices, isWhole: choices.every(({ id }) => this.chosen().has(id)) };
      })
      .filter(({ choices }) => choices.length > 0),
  );

  protected set(some: readonly CcasChoice[], isChosen: boolean): void {
    const chosen = new Set(this.chosen());
    for (const { id } of some) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    this.chosen.set(chosen);
  }
}
