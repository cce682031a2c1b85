import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { INDICATOR_LIMITS } from '@maillage/domain';
import { PageTitle, Session } from '../../core';
import { Dialogs, keepLatest, Toasts, UiIcon, UiPageHeader, UiState } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { type EditedIndicator, EditorGateway } from './editor-gateway';
import { IndicatorForm } from './indicator-form';

/** A new indicator, or one of the catalogue to change, to put away or to take back. */
@Component({
  selector: 'app-editor-page',
  imports: [MatButton, IndicatorForm, UiIcon, UiPageHeader, UiState],
  template: `<div class="page page-narrow">
    <ui-page-header [heading]="heading()" [crumbs]="crumbs()">
      @if (code()) {
        <span class="strong">{{ indicator()?.name }}</span>
        <span>{{
          isProposal() ? 'Ce que vous proposez ne vaut qu’une fois accepté.' : 'Ce que vous enregistrez vaut aussitôt pour les écrans et les exports.'
        }}</span>
      } @else {
        <span>Ses valeurs viennent ensuite : d’un fichier, ou du calcul que vous décrivez.</span>
      }
      <ng-container pageActions>
        @if (indicator(); as one) {
          @if (isProposal()) {
            <button matButton="outlined" type="button" [disabled]="saver.isSaving()" (click)="proposeUse(one)">
              <ui-icon matButtonIcon name="archive" />{{ one.isArchived ? 'Proposer de le remettre au catalogue' : 'Proposer de l’archiver' }}
            </button>
          } @else if (one.canManage && one.isArchived) {
            <button matButton="outlined" type="button" [disabled]="saver.isSaving()" (click)="restore(one)">Remettre au catalogue</button>
          } @else if (one.canManage) {
            <button matButton="outlined" type="button" [disabled]="saver.isSaving()" (click)="archive(one)">
              <ui-icon matButtonIcon name="archive" />Archiver
            </button>
          }
        }
      </ng-container>
    </ui-page-header>
    @if (code()) {
      <ui-state [resource]="resource" what="l’indicateur" />
      @if (indicator(); as one) {
        @if (one.isArchived) {
          <p class="notice" data-tone="info"><ui-icon name="archive" />Cet indicateur est archivé : il n’est plus proposé, ses valeurs sont gardées.</p>
        }
        @if (isProposal()) {
          <p class="notice" data-tone="info">
            <ui-icon name="users" />Cet indicateur est partagé par tous les réseaux : l’administration de l’instance le modifie. Proposez-lui vos changements,
            ils lui seront montrés champ par champ.
          </p>
        }
        @if (one.canManage || isProposal()) {
          <app-indicator-form [indicator]="one" (saved)="open($event)" (proposed)="openProposals()" (cancelled)="open(one.code)" />
        } @else {
          <p class="notice" data-tone="info">
            <ui-icon name="lock" />Cet indicateur est propre à un réseau : sa coordination le modifie. Vous pouvez le lire et en exporter les valeurs.
          </p>
        }
      }
    } @else {
      <app-indicator-form (saved)="open($event)" (proposed)="openProposals()" (cancelled)="open(null)" />
    }
  </div>`,
})
export class EditorPage {
  /** Of the one to change; absent for a new one. */
  readonly code = input<string>();

  private readonly gateway = inject(EditorGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly questions = inject(RecordDialogs);
  private readonly toasts = inject(Toasts);
  private readonly title = inject(PageTitle);
  protected readonly saver = new InlineSave();
  protected readonly resource = rxResource({
    params: () => {
      const [networkId, code] = [this.session.networkId(), this.code()];
      return networkId && code ? { networkId, code } : undefined;
    },
    stream: ({ params: { networkId, code } }) => this.gateway.indicator(networkId, code),
  });
  private readonly latest = keepLatest(this.resource);
  /** Never the one of the page before, while another loads. */
  protected readonly indicator = computed(() => (this.latest()?.code === this.code() ? this.latest() : undefined));
  /** Of a shared one, by who is not of the administration. */
  protected readonly isProposal = computed(() => {
    const indicator = this.indicator();
    return indicator?.networkId === null && !indicator.canManage && this.session.can('indicators.proposeShared');
  });
  protected readonly heading = computed(() => (this.isProposal() ? 'Proposer une modification' : this.code() ? 'Modifier l’indicateur' : 'Nouvel indicateur'));
  protected readonly crumbs = computed(() => {
    const indicator = this.indicator();
    const root = { label: 'Indicateurs', link: '/indicateurs' };
    return indicator ? [root, { label: indicator.name, link: ['/indicateurs', indicator.code] }] : [root];
  });

  constructor() {
    effect(() => {
      const name = this.indicator()?.name;
      if (name) this.title.set(`Modifier ${name}`);
    });
  }

  protected open(code: string | null): void {
    void this.router.navigate(code === null ? ['/indicateurs'] : ['/indicateurs', code]);
  }

  protected openProposals(): void {
    void this.router.navigate(['/indicateurs/propositions'], { queryParams: { vue: 'envoyees' } });
  }

  protected async proposeUse({ id, version, isArchived, usedBy }: EditedIndicator): Promise<void> {
    const names = usedBy.map(({ name }) => `«\u202f${name}\u202f»`).join(', ');
    if (names && !isArchived) return this.toasts.error(`Cet indicateur sert à calculer ${names}. Proposez d’abord un autre calcul.`);
    const networkId = this.session.networkId();
    if (!networkId) return;
    let isSent = false;
    await this.questions.ask({
      heading: isArchived ? 'Proposer de le remettre au catalogue\u202f?' : 'Proposer d’archiver cet indicateur\u202f?',
      text: `${isArchived ? 'Il serait de nouveau au catalogue de tous les réseaux.' : 'Il ne serait plus au catalogue d’aucun réseau. Ses valeurs sont gardées.'} L’administration en décide.`,
      fields: [{ key: 'reason', label: 'Pourquoi', kind: 'long', isRequired: true, maxLength: INDICATOR_LIMITS.reason }],
      record: { id: String(id), version },
      save: async (values, seen) => {
        const act = { [isArchived ? 'restoring' : 'archiving']: { id, networkId, version: seen.version } };
        await this.gateway.propose({ networkId, reason: values['reason'] as string, ...act });
        isSent = true;
      },
      done: 'Proposition envoyée à l’administration.',
      submitLabel: 'Proposer à l’administration',
    });
    if (isSent) this.openProposals();
    else this.resource.reload();
  }

  protected async archive({ id, version, usedBy }: EditedIndicator): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Archiver cet indicateur\u202f?',
      text: 'Il ne sera plus au catalogue ni dans les portraits. Ses valeurs et son historique sont gardés, et vous pourrez le remettre.',
      items: usedBy.map(({ name }) => `«\u202f${name}\u202f» se calcule à partir de lui\u202f: à modifier d’abord.`),
      confirmLabel: 'Archiver',
    });
    if (isSure) await this.act((networkId) => this.gateway.archive({ id, networkId, version }), 'Indicateur archivé.');
  }

  protected async restore({ id, version }: EditedIndicator): Promise<void> {
    await this.act((networkId) => this.gateway.restore({ id, networkId, version }), 'Indicateur remis au catalogue.');
  }

  private async act(send: (networkId: string) => Promise<void>, done: string): Promise<void> {
    const networkId = this.session.networkId();
    if (networkId) await this.saver.act(() => send(networkId), done);
    this.resource.reload();
  }
}
