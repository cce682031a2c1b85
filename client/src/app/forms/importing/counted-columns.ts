import { Component, computed, input, output } from '@angular/core';
import {
  type FormDefinition,
  type FormFileSheet,
  countedEntries,
  type FormFileMapping,
  headerOf,
  monthColumns,
  plainWords,
  REGISTER_FIGURES,
  REGISTER_NATURES,
  type RegisterMapping,
  type RegisterNature,
  registerNatures,
  titlesOf,
} from '@maillage/domain';
import { NATURE_WORDS, REGISTER_WORDS } from '../words/file-words';
import { nameOfEntry } from './imported-lines';

type Counted = Exclude<FormFileMapping, { readonly reads: 'figures' }>;
type RegisterColumn = 'from' | 'until' | 'struckOn' | 'nature' | 'persons';

const COLUMNS: readonly { readonly column: RegisterColumn; readonly label: string; readonly none: string }[] = [
  { column: 'from', label: 'Date de l’élection ou de la décision', none: 'Choisir une colonne' },
  { column: 'until', label: 'Fin de validité', none: 'Aucune\u202f: une élection compte douze mois' },
  { column: 'struckOn', label: 'Date de radiation', none: 'Aucune' },
  { column: 'nature', label: 'Nature (première, renouvellement, refus…)', none: 'Aucune\u202f: pas de décompte par nature' },
  { column: 'persons', label: 'Nombre de personnes', none: 'Aucune\u202f: pas de décompte des personnes' },
];

/** Which column of a spreadsheet says what, said once: it is remembered for the next file. */
@Component({
  selector: 'app-counted-columns',
  template: `
    <div class="form-grid">
      @if (register(); as one) {
        @for (part of columns; track part.column) {
          <div class="field">
            <label [attr.for]="'colonne-' + part.column">{{ part.label }}</label>
            <select #title [id]="'colonne-' + part.column" (change)="setColumn(part.column, title.value || null)">
              <option value="">{{ part.none }}</option>
              @for (name of titles(); track $index) {
                <option [value]="name" [selected]="name === one[part.column]">{{ name }}</option>
              }
            </select>
          </div>
        }
        @if (one.persons !== null) {
          <label class="check">
            <input #beside type="checkbox" [checked]="one.arePersonsBeside" (change)="set({ arePersonsBeside: beside.checked })" />
            <span>Cette colonne compte les ayants droit, sans la personne elle-même</span>
          </label>
        }
      } @else {
        <div class="field">
          <label for="colonne-mois">Colonne des mois</label>
          <select #month id="colonne-mois" (change)="setMonth(month.value)">
            @for (name of titles(); track $index) {
              <option [value]="name" [selected]="name === monthTitle()">{{ name }}</option>
            }
          </select>
        </div>
      }
    </div>
    @if (natures().length > 0) {
      <div role="group" aria-labelledby="mots">
        <h3 id="mots">Ce que veulent dire les mots de « {{ register()?.nature }} »</h3>
        <div class="form-grid">
          @for (one of natures(); track one.word) {
            <div class="field">
              <label [attr.for]="'mot-' + $index">{{ one.word }}</label>
              <select #nature [id]="'mot-' + $index" (change)="say(one.word, $any(nature.value))">
                @for (code of allNatures; track code) {
                  <option [value]="code" [selected]="code === one.nature">{{ natureWords[code] }}</option>
                }
              </select>
            </div>
          }
        </div>
      </div>
    }
    <div role="group" aria-labelledby="nombres">
      <h3 id="nombres">À quelle question répond chaque nombre</h3>
      <div class="form-grid">
        @for (one of answered(); track one.key) {
          <div class="field">
            <label [attr.for]="'reponse-' + $index">{{ one.label }}</label>
            <select #entry [id]="'reponse-' + $index" (change)="relate(one.key, entry.value || null)">
              <option value="">Aucune question</option>
              @for (question of questions(); track question.key) {
                <option [value]="question.key" [selected]="question.key === one.entry">{{ question.name }}</option>
              }
            </select>
          </div>
        }
      </div>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class CountedColumns {
  readonly definition = input.required<FormDefinition>();
  readonly sheets = input.required<readonly FormFileSheet[]>();
  readonly mapping = input.required<Counted>();
  readonly changed = output<FormFileMapping>();

  protected readonly columns = COLUMNS;
  protected readonly allNatures = REGISTER_NATURES;
  protected readonly natureWords = NATURE_WORDS;
  protected readonly register = computed<RegisterMapping | null>(() => {
    const mapping = this.mapping();
    return mapping.reads === 'register' ? mapping : null;
  });
  protected readonly monthTitle = computed(() => {
    const mapping = this.mapping();
    return mapping.reads === 'months' ? mapping.month : null;
  });
  protected readonly titles = computed(() => {
    const sheet = this.sheets().find(({ name }) => name === this.mapping().sheet);
    return sheet ? titlesOf(sheet, headerOf(sheet)).filter((title) => title !== '') : [];
  });
  protected readonly natures = computed(() => {
    const register = this.register();
    return register ? registerNatures(this.sheets(), register) : [];
  });
  protected readonly questions = computed(() => countedEntries(this.definition()).map((entry) => ({ key: entry.key, name: nameOfEntry(entry) })));
  protected readonly answered = computed<readonly { readonly key: string; readonly label: string; readonly entry: string | null }[]>(() => {
    const mapping = this.mapping();
    if (mapping.reads === 'register') return REGISTER_FIGURES.map((figure) => ({ key: figure, label: REGISTER_WORDS[figure], entry: mapping.entries[figure] }));
    return monthColumns(this.definition(), this.sheets(), mapping).map(({ title, entry }) => ({
      key: plainWords(title),
      label: title,
      entry: entry?.key ?? null,
    }));
  });

  protected set(change: Partial<RegisterMapping>): void {
    const register = this.register();
    if (register) this.changed.emit({ ...register, ...change });
  }

  protected setColumn(column: RegisterColumn, title: string | null): void {
    this.set({ [column]: title });
  }

  protected setMonth(month: string): void {
    const mapping = this.mapping();
    if (mapping.reads === 'months') this.changed.emit({ ...mapping, month });
  }

  protected say(word: string, nature: RegisterNature): void {
    const register = this.register();
    if (register) this.set({ natures: { ...register.natures, [plainWords(word)]: nature } });
  }

  protected relate(key: string, entry: string | null): void {
    const mapping = this.mapping();
    this.changed.emit({ ...mapping, entries: { ...mapping.entries, [key]: entry } } as FormFileMapping);
  }
}
