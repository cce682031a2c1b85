import { Component, computed, input } from '@angular/core';
import { plural, UiIcon } from '../../ui';
import { issueMessage } from './import-words';
import type { ImportReport } from './imports-gateway';

/** What of the file could not be taken: by line and column, and the codes of no known territory. */
@Component({
  selector: 'app-import-issues',
  imports: [UiIcon],
  template: `
    @if (report().errorCount > 0) {
      <section class="card" aria-labelledby="erreurs">
        <h2 class="card-title" id="erreurs"><ui-icon name="alert" /> {{ plural(report().errorCount, 'erreur dans le fichier', 'erreurs dans le fichier') }}</h2>
        <p>Ces cases ne sont pas reprises ; le reste du fichier l’est. Corrigez-les puis déposez le fichier de nouveau, ou appliquez sans elles.</p>
        <div class="table-wrap" tabindex="0" role="region" aria-labelledby="erreurs">
          <table class="table table-stack">
            <thead>
              <tr>
                <th scope="col" class="num">Ligne</th>
                <th scope="col">Colonne</th>
                <th scope="col">Trouvé</th>
                <th scope="col">Ce qui ne va pas</th>
              </tr>
            </thead>
            <tbody>
              @for (issue of report().errors; track $index) {
                <tr>
                  <th scope="row" data-label="Ligne" class="num">{{ issue.line }}</th>
                  <td data-label="Colonne">{{ issue.column ?? '—' }}</td>
                  <td data-label="Trouvé" class="found">{{ issue.found || '(vide)' }}</td>
                  <td data-label="Ce qui ne va pas">{{ message(issue.reason) }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        @if (report().errorCount > report().errors.length) {
          <p class="muted small more">Les {{ report().errors.length }} premières sur {{ report().errorCount }}.</p>
        }
      </section>
    }
    @if (report().unknownTerritoryCount > 0) {
      <section class="card" aria-labelledby="codes-inconnus">
        <h2 class="card-title" id="codes-inconnus">{{ plural(report().unknownTerritoryCount, 'code inconnu', 'codes inconnus') }}</h2>
        <p>Aucun territoire ne porte ces codes à la géographie du fichier. Leurs lignes ne sont pas reprises.</p>
        <p class="codes">{{ codes() }}</p>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    /* On a phone each row is a card: a window within the page would cut one in two. */
    @media (min-width: 48rem) {
      .table-wrap {
        max-block-size: 22rem;
        overflow: auto;
      }
    }
    .found {
      overflow-wrap: anywhere;
    }
    .codes {
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
    }
    .more {
      margin-block: var(--space-2) 0;
    }
  `,
})
export class ImportIssues {
  readonly report = input.required<ImportReport>();
  protected readonly plural = plural;
  protected readonly message = issueMessage;
  protected readonly codes = computed(() => {
    const { unknownCodes, unknownTerritoryCount } = this.report();
    return unknownCodes.join(', ') + (unknownTerritoryCount > unknownCodes.length ? '…' : '');
  });
}
