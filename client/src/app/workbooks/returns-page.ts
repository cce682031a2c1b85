import { Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../core';
import { DateTimePipe, keepLatest, plural, UiPageHeader, UiState } from '../ui';
import { ReturnDrop } from './return-drop';
import { ReturnStatusChip } from './return-status-chip';
import { WORKBOOK_KIND_WORDS } from './workbook-words';
import { type ReturnedLine, WorkbooksGateway } from './workbooks-gateway';

/** Brings a workbook back, and finds again those that one brought. */
@Component({
  selector: 'app-returns-page',
  imports: [RouterLink, DateTimePipe, ReturnDrop, ReturnStatusChip, UiPageHeader, UiState],
  template: `
    <div class="page">
      <ui-page-header heading="Rapporter un classeur" />
      <div class="stack">
        <app-return-drop (arrived)="open($event)" />
        @if (session.can('takeover.manage')) {
          <p class="muted">
            Votre classeur date d’avant Maillage{{ ' ' }}? <a routerLink="/initiatives/reprise">Reprenez-le</a>{{ ' ' }}: vous direz ce que signifient ses
            colonnes et ses mots.
          </p>
        }
        <ui-state
          [resource]="list"
          what="vos classeurs"
          [empty]="latest()?.length === 0"
          emptyIcon="file"
          emptyTitle="Aucun classeur rapporté"
          emptyText="Les classeurs que vous rapportez restent ici 30 jours, pour les relire ou les annuler. Commencez par en exporter un."
        >
          <a routerLink="/initiatives">Ouvrir la matrice</a>
          <a routerLink="/initiatives/liste">Ouvrir la liste des initiatives</a>
        </ui-state>
        @if (latest()?.length) {
          <section class="card" aria-labelledby="rapportes">
            <h2 class="card-title" id="rapportes">Rapportés par vous</h2>
            <div class="table-wrap">
              <table class="table table-stack">
                <thead>
                  <tr>
                    <th scope="col">Fichier</th>
                    <th scope="col">Contenu</th>
                    <th scope="col">Rapporté</th>
                    <th scope="col">Où il en est</th>
                  </tr>
                </thead>
                <tbody>
                  @for (one of latest(); track one.id) {
                    <tr>
                      <th scope="row" data-label="Fichier">
                        <a [routerLink]="one.id">{{ one.fileName }}</a>
                      </th>
                      <td data-label="Contenu">{{ kinds[one.kind].label }}</td>
                      <td data-label="Rapporté">{{ one.createdAt | dateTime }}</td>
                      <td data-label="Où il en est">
                        <div><app-return-status-chip [status]="one.status" /> {{ told(one) }}</div>
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          </section>
        }
      </div>
    </div>
  `,
})
export class ReturnsPage {
  private readonly gateway = inject(WorkbooksGateway);
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly kinds = WORKBOOK_KIND_WORDS;
  protected readonly list = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.list(params) });
  protected readonly latest = keepLatest(this.list);

  protected told({ status, appliedCount, restoredCount }: ReturnedLine): string {
    if (status === 'undone') return plural(restoredCount ?? 0, 'case rendue', 'cases rendues');
    return status === 'applied' ? plural(appliedCount ?? 0, 'case changée', 'cases changées') : '';
  }

  protected open(id: string): void {
    void this.router.navigate(['/classeurs', id]);
  }
}
