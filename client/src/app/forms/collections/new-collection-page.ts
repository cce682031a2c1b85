import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { FORM_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, UiPageHeader, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { CollectionsGateway } from '../collections-gateway';
import { FormsGateway } from '../forms-gateway';

/** Asks a published form of all CCAS over a period. Nobody is told before a campaign asks for it. */
@Component({
  selector: 'app-new-collection-page',
  imports: [MatButton, RouterLink, UiPageHeader, UiRecordForm, UiState],
  template: `
    <div class="page page-narrow">
      <ui-page-header heading="Nouvelle collecte" [crumbs]="[{ label: 'Collectes et bilans', link: '/collectes' }]">
        <span>La collecte garde la version du formulaire publiée aujourd’hui. Personne n’est prévenu avant la campagne qui la demande.</span>
      </ui-page-header>
      <ui-state
        [resource]="loaded"
        what="les formulaires"
        [empty]="forms()?.length === 0"
        emptyTitle="Aucun formulaire publié"
        emptyText="Une collecte demande un formulaire publié. Composez-en un, à partir d’un modèle ou de rien, puis publiez-le."
      >
        <a matButton="filled" routerLink="/collectes/formulaires">Composer un formulaire</a>
      </ui-state>
      @if (fields(); as all) {
        <div class="card">
          <ui-record-form heading="Nouvelle collecte" [fields]="all" [save]="save" submitLabel="Lancer la collecte" [done]="null" (closed)="leave()" />
        </div>
      }
    </div>
  `,
})
export class NewCollectionPage {
  /** In the address: the form that one comes from. */
  readonly formulaire = input<string>();
  private readonly gateway = inject(CollectionsGateway);
  private readonly formsGateway = inject(FormsGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.formsGateway.all(params) });
  private readonly latest = keepLatest(this.loaded);
  protected readonly forms = computed(() => this.latest()?.filter(({ lastNumber, archivedAt }) => lastNumber !== null && archivedAt === null));
  private readonly year = new Date().getFullYear() - 1;
  private madeId: string | null = null;
  protected readonly fields = computed<readonly RecordField[] | null>(() => {
    const forms = this.forms();
    if (!forms || forms.length === 0) return null;
    return [
      {
        key: 'formId',
        label: 'Formulaire',
        kind: 'choice',
        isRequired: true,
        isWide: true,
        choices: forms.map(({ id, title, lastNumber }) => ({ value: id, label: `${title} (version ${lastNumber})` })),
        initial: (forms.find(({ id }) => id === this.formulaire()) ?? forms[0])?.id ?? null,
      },
      {
        key: 'title',
        label: 'Titre',
        kind: 'text',
        isRequired: true,
        isWide: true,
        maxLength: FORM_LIMITS.titleLength,
        hint: `Ce que liront les directions\u202f: «\u00a0Bilan d’activités ${this.year}\u00a0».`,
      },
      { key: 'periodFrom', label: 'Période, du', kind: 'date', isRequired: true, initial: `${this.year}-01-01` },
      { key: 'periodTo', label: 'au', kind: 'date', isRequired: true, initial: `${this.year}-12-31` },
      {
        key: 'purpose',
        label: 'À quoi cela servira, et qui lira quoi',
        kind: 'long',
        maxLength: FORM_LIMITS.purposeLength,
        hint: 'Lu par les directions avant de répondre.',
      },
    ];
  });
  protected readonly save: SaveRecord = async (values) => {
    const made = await this.gateway.create(
      values as unknown as { formId: string; title: string; periodFrom: string; periodTo: string; purpose: string | null },
    );
    this.madeId = made.id;
    return made;
  };

  protected leave(): void {
    void this.router.navigate(this.madeId === null ? ['/collectes'] : ['/collectes', this.madeId]);
  }
}
