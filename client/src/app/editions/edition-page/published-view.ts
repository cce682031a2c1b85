import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { EDITION_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { OpenDataSection } from '../../open-data';
import { UiIcon, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { EditionContentView } from '../content/edition-content-view';
import { type Edition, EditionsGateway } from '../editions-gateway';

/** A published edition, and what can be done after it: say what changed, print, correct by another. */
@Component({
  selector: 'app-published-view',
  imports: [EditionContentView, MatButton, OpenDataSection, RouterLink, UiIcon, UiRecordForm, UiState],
  template: `
    <div class="row no-print">
      <a matButton="outlined" [routerLink]="['/editions', edition().id, 'changements']"><ui-icon matButtonIcon name="history" />Voir ce qui a changé</a>
      <button matButton="outlined" type="button" (click)="print()">Imprimer</button>
      @if (canShare()) {
        <a matButton="outlined" routerLink="/partages" [fragment]="'edition-' + edition().id"><ui-icon matButtonIcon name="link" />Partager</a>
      }
      @if (edition().canManage && !edition().replacedById && !isCorrecting()) {
        <button matButton="text" type="button" (click)="isCorrecting.set(true)">Rectifier</button>
      }
    </div>
    @if (isCorrecting()) {
      <div class="card">
        <ui-record-form
          heading="Édition rectificative"
          [fields]="fields"
          [save]="correct"
          submitLabel="Préparer la rectification"
          [done]="null"
          (closed)="isCorrecting.set(false)"
        />
      </div>
    }
    <ui-state [resource]="loaded" what="l’édition publiée" />
    @if (loaded.hasValue()) {
      <app-edition-content [content]="loaded.value().content" [hash]="loaded.value().hash" />
    }
    @if (edition().canManage && edition().audience === 'funder') {
      @defer {
        <app-open-data [editionId]="edition().id" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
  `,
})
export class PublishedView {
  readonly edition = input.required<Edition>();
  private readonly gateway = inject(EditionsGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly canShare = computed(() => this.session.can('editionShares.manage'));
  protected readonly isCorrecting = signal(false);
  protected readonly loaded = rxResource({ params: () => this.edition().id, stream: ({ params }) => this.gateway.published(params) });
  protected readonly fields: readonly RecordField[] = [
    {
      key: 'reason',
      label: 'Pourquoi la rectifier',
      kind: 'long',
      isRequired: true,
      maxLength: EDITION_LIMITS.reason,
      hint: 'Les lecteurs de la nouvelle édition le liront. L’édition publiée reste telle quelle.',
      isWatched: true,
    },
  ];
  protected readonly correct: SaveRecord = async (values) => {
    const made = await this.gateway.correct({ editionId: this.edition().id, reason: String(values['reason']) });
    void this.router.navigate(['/editions', made.id]);
    return made;
  };

  protected print(): void {
    globalThis.print();
  }
}
