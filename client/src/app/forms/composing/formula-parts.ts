import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { entriesOf, type FormDefinition, type FormEntry } from '@maillage/domain';
import { entryName } from '../words/condition-words';

/** What a formula may name: every number that stands under one key. */
export const numbersOf = (definition: Pick<FormDefinition, 'sections'>): readonly FormEntry[] =>
  entriesOf(definition).filter(({ holds: { kind }, row }) => ['figure', 'amount', 'share', 'total'].includes(kind) && row?.label !== null);

/** A formula that adds up one more entry, or has it where a sign waits for one. */
export function withCited(formula: string, entry: string): string {
  const before = formula.trim();
  if (before === '' || before === '0') return `[${entry}]`;
  return /[-+*/(,]$/.test(before) ? `${before} [${entry}]` : `${before} + [${entry}]`;
}

/** Which number goes into which formula: chosen by its name, so that nobody types a code. */
@Component({
  selector: 'app-formula-parts',
  imports: [MatButton],
  template: `
    @if (entries().length > 0) {
      <div class="parts">
        <label class="field">
          Citer un chiffre
          <select #chosen>
            @for (entry of entries(); track entry.key) {
              <option [value]="entry.key">{{ nameOf(entry) }}</option>
            }
          </select>
        </label>
        @for (target of targets(); track target.key) {
          <button matButton="outlined" type="button" (click)="cited.emit({ key: target.key, entry: chosen.value })">{{ target.label }}</button>
        }
      </div>
    }
    <p class="muted small" role="status">{{ told() }}</p>
  `,
  styles: `
    .parts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: end;
      margin-block-start: var(--space-3);
    }
    .field {
      flex: 1 1 16rem;
      font-size: var(--font-s);
      font-weight: 600;
    }
    select {
      font-size: var(--font-m);
      font-weight: 400;
    }
    p {
      margin-block: var(--space-2) 0;
    }
  `,
})
export class FormulaParts {
  readonly entries = input.required<readonly FormEntry[]>();
  /** The fields that take a formula, by their keys. */
  readonly targets = input.required<readonly { readonly key: string; readonly label: string }[]>();
  /** What the formulas say, in words. */
  readonly told = input('');
  readonly cited = output<{ readonly key: string; readonly entry: string }>();
  protected readonly nameOf = entryName;
}
