import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { PageTitle, Session } from '../../core';
import { Dialogs, keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
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
        <span>Ce que vous enregistrez vaut aussitôt pour les écrans et les exports.</span>
      } @else {
        <span>Ses valeurs viennent ensuite : d’un fichier, ou du calcul que vous décrivez.</span>
      }
      <ng-container pageActions>
        @if (indicator(); as one) {
          @if (one.canManage && one.isArchived) {
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
        @if (one.canManage) {
          <app-indicator-form [indicator]="one" (saved)="open($event)" (cancelled)="open(one.code)" />
        } @else {
          <p class="notice" data-tone="info">
            <ui-icon name="lock" />Cet indicateur se modifie par une autre coordination. Vous pouvez le lire et en exporter les valeurs.
          </p>
        }
      }
    } @else {
      <app-indicator-form (saved)="open($event)" (cancelled)="open(null)" />
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
  protected readonly heading = computed(() => (this.code() ? 'Modifier l’indicateur' : 'Nouvel indicateur'));
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
