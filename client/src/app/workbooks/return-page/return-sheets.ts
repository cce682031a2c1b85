import { Component, computed, input } from '@angular/core';
import { plural } from '../../ui';
import type { ReturnedReport } from '../workbooks-gateway';

type Sheet = ReturnedReport['sheets'][number];

/** What the file lacks or has too much of, sheet by sheet: none of it is read as emptied, deleted or created. */
@Component({
  selector: 'app-return-sheets',
  template: `
    @if (remarks().length > 0) {
      <section class="card" aria-labelledby="remarques">
        <h2 class="card-title" id="remarques">À savoir</h2>
        <ul>
          @for (remark of remarks(); track remark) {
            <li>{{ remark }}</li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class ReturnSheets {
  readonly sheets = input.required<ReturnedReport['sheets']>();
  /** Cells that say what stands already. */
  readonly already = input.required<number>();

  protected readonly remarks = computed(() => [
    ...(this.already() > 0
      ? [`${plural(this.already(), 'case changée dans le fichier dit', 'cases changées dans le fichier disent')} déjà ce qui est enregistré.`]
      : []),
    ...this.sheets().flatMap((sheet) => remarksOf(sheet).map((text) => (this.sheets().length > 1 ? `${sheet.name}\u202f: ${text}` : text))),
  ]);
}

function remarksOf({ isMissing, missingColumns, missingRowsCount, missingRows, addedRowsCount, whereToAdd }: Sheet): string[] {
  if (isMissing) return ['cette feuille n’est pas dans le fichier. Ses données restent comme elles sont.'];
  const names = missingRows.length < missingRowsCount ? `${missingRows.join(', ')}…` : missingRows.join(', ');
  return [
    ...(missingColumns.length > 0
      ? [`${plural(missingColumns.length, 'colonne absente', 'colonnes absentes')} du fichier (${missingColumns.join(', ')})\u202f: rien n’y est effacé.`]
      : []),
    ...(missingRowsCount > 0 ? [`${plural(missingRowsCount, 'ligne absente', 'lignes absentes')} du fichier (${names})\u202f: rien n’est supprimé.`] : []),
    ...(addedRowsCount > 0 ? [`${plural(addedRowsCount, 'ligne ajoutée n’est pas créée', 'lignes ajoutées ne sont pas créées')}. ${whereToAdd}`] : []),
  ];
}
