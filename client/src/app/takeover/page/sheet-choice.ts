import { Component, computed, input, output } from '@angular/core';
import { TAKEOVER_LAYOUTS, type TakeoverLayout } from '@maillage/domain';
import { UiControl, UiField } from '../../ui';
import type { TakeoverContent } from '../takeover-gateway';
import { LAYOUT_LABELS, noteWords } from '../words/takeover-words';
import type { SaidOfTakeover } from './save-input';

/** Which sheet is read, from which row, and how it lies; with what was not read of it. */
@Component({
  selector: 'app-sheet-choice',
  imports: [UiControl, UiField],
  template: `
    <div class="form-grid">
      @if (content().sheets.length > 1) {
        <ui-field label="Feuille">
          <select uiControl (change)="said.emit({ sheet: valueOf($event), headerRow: null, layout: null, columns: null })">
            @for (sheet of content().sheets; track sheet.name) {
              <option [value]="sheet.name" [selected]="sheet.name === content().sheet">{{ sheet.name }}{{ sheet.isHidden ? ' (masquée)' : '' }}</option>
            }
          </select>
        </ui-field>
      }
      <ui-field label="Ligne des titres de colonnes" [hint]="rowHint()">
        <select uiControl (change)="said.emit({ headerRow: numberOf($event), layout: null, columns: null })">
          @for (row of rows(); track row.number) {
            <option [value]="row.number" [selected]="row.number === content().headerRow">{{ row.label }}</option>
          }
        </select>
      </ui-field>
      <ui-field label="Disposition">
        <select uiControl (change)="said.emit({ layout: layoutOf($event), columns: null })">
          @for (layout of layouts; track layout) {
            <option [value]="layout" [selected]="layout === content().layout">{{ labels[layout] }}</option>
          }
        </select>
      </ui-field>
    </div>
    @if (hasHidden()) {
      <label class="check">
        <input type="checkbox" [checked]="content().readsHidden" (change)="said.emit({ readsHidden: isChecked($event), columns: null })" />
        Lire aussi les lignes et colonnes masquées
      </label>
    }
    @if (notes().length > 0) {
      <ul class="muted small notes">
        @for (note of notes(); track note) {
          <li>{{ note }}</li>
        }
      </ul>
    }
  `,
  styles: `
    .notes {
      margin-block: var(--space-3) 0;
      padding-inline-start: var(--space-4);
    }
    .check {
      display: block;
      margin-block-start: var(--space-3);
    }
  `,
})
export class SheetChoice {
  readonly content = input.required<TakeoverContent>();
  readonly said = output<SaidOfTakeover>();

  protected readonly labels = LAYOUT_LABELS;
  protected readonly layouts = Object.keys(TAKEOVER_LAYOUTS) as TakeoverLayout[];
  private readonly sheet = computed(() => this.content().sheets.find(({ name }) => name === this.content().sheet));
  protected readonly hasHidden = computed(() => this.sheet()?.notes.some(({ kind }) => kind === 'hidden_rows' || kind === 'hidden_columns') ?? false);
  protected readonly notes = computed(() => {
    const { notes, isDate1904 } = this.content();
    const all = [...notes, ...(this.sheet()?.notes ?? [])].map(noteWords).filter(Boolean);
    return isDate1904 ? [...all, 'Ce classeur compte ses dates depuis 1904\u202f: elles sont lues telles qu’il les affiche.'] : all;
  });
  protected readonly rows = computed(() => {
    const { head, headerRow } = this.content();
    const shown = head.map((cells, at) => ({ number: at + 1, label: `${at + 1}\u202f: ${cells.filter(Boolean).slice(0, 4).join(', ') || '(vide)'}` }));
    return shown.some(({ number }) => number === headerRow) ? shown : [...shown, { number: headerRow, label: String(headerRow) }];
  });
  protected readonly rowHint = computed(() => `La ligne ${this.content().guessedHeaderRow} semble être la bonne.`);

  protected readonly valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;
  protected readonly numberOf = (event: Event): number => Number(this.valueOf(event));
  protected readonly layoutOf = (event: Event): TakeoverLayout => this.valueOf(event) as TakeoverLayout;
  protected readonly isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
}
