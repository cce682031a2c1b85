import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { EditionDocumentFailure, FormDocumentKind } from '@maillage/domain';
import { messageOf } from '../../errors';
import { DateTimePipe, formatNumber, keepLatest, Toasts, UiChip, UiIcon, UiState } from '../../ui';
import { holdFocus } from '../../ui/focus/give-focus-back';
import { handOver } from '../../ui/export/table-export';
import type { FormReturn } from '../collections-gateway';
import { type ReturnDocument, ReturnDocumentsGateway } from './return-documents-gateway';

const NAMES: Readonly<Record<FormDocumentKind, { readonly name: string; readonly format: string }>> = {
  pdf: { name: 'Bilan d’activités', format: 'PDF accessible' },
  docx: { name: 'Bilan d’activités à finir à la main', format: 'DOCX' },
};
const FAILURES: Readonly<Record<EditionDocumentFailure, string>> = {
  missing_program: 'le programme qui l’écrit manque sur ce serveur, prévenez la personne qui l’administre.',
  too_large: 'il est trop volumineux, raccourcissez les textes de la réponse.',
  unexpected: 'il n’a pas pu être écrit, préparez-le de nouveau.',
};
const KILO = 1024;

/** The report of activities of a CCAS as documents: asked for, followed while they are written, fetched. Nothing of a return of which none is made. */
@Component({
  selector: 'app-return-documents',
  imports: [DateTimePipe, MatButton, UiChip, UiIcon, UiState],
  host: { class: 'no-print' },
  template: `
    <ui-state [resource]="loaded" what="les documents du bilan" />
    @if (documents(); as all) {
      @if (all.canMake) {
        <section class="card" aria-labelledby="bilan">
          <div class="row">
            <h2 id="bilan">Bilan d’activités</h2>
            @if (isProvisional()) {
              <ui-chip tone="warn">Provisoire</ui-chip>
            }
          </div>
          @if (all.documents.length === 0) {
            <p class="muted">
              Les chiffres du CCAS, ceux de l’année précédente, ce qui a changé, l’essentiel en une page et les définitions{{ ' ' }}: un PDF accessible, et un
              DOCX à finir à la main.
            </p>
          }
          <ul class="list-plain">
            @for (document of all.documents; track document.id) {
              <li>
                @if (document.state === 'waiting') {
                  <span>{{ names[document.kind].name }}</span> <span class="muted small">en préparation…</span>
                } @else if (document.state === 'failed') {
                  <span>{{ names[document.kind].name }}</span>
                  <span class="small">{{ failures[document.failure ?? 'unexpected'] }}</span>
                } @else if (!document.isOutdated) {
                  <button matButton="text" type="button" (click)="fetch(document)">
                    <ui-icon matButtonIcon name="download" />{{ names[document.kind].name }}
                  </button>
                  <span class="muted small"> {{ names[document.kind].format }}, {{ sizeOf(document) }}, préparé le {{ document.madeAt! | dateTime }} </span>
                  @if (document.replaced.length > 0) {
                    <span class="small">Remplacés par □{{ ' ' }}: {{ document.replaced.join(' ') }}</span>
                  }
                }
              </li>
            }
          </ul>
          @if (isOutdated()) {
            <p>La réponse a changé depuis le dernier document. Préparez-le de nouveau pour qu’il dise la même chose.</p>
          }
          <p class="muted small" role="status">{{ told() }}</p>
          @if (toMake()) {
            <div class="row">
              <button matButton="outlined" type="button" [disabled]="isAsking()" (click)="make()">Préparer le bilan d’activités</button>
            </div>
          }
        </section>
      }
    }
  `,
  styles: `
    h2,
    p,
    ul {
      margin: 0;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    p:empty,
    li:empty {
      display: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      align-items: center;
    }
  `,
})
export class ReturnDocuments {
  readonly shown = input.required<FormReturn>();

  private readonly gateway = inject(ReturnDocumentsGateway);
  private readonly toasts = inject(Toasts);
  // asked again with each act: what was written of the answers of before is not handed out
  private readonly key = computed(() => ({ collectionId: this.shown().collectionId, ccasId: this.shown().ccas.id, version: this.shown().version }), {
    equal: (one, other) => one.collectionId === other.collectionId && one.ccasId === other.ccasId && one.version === other.version,
  });
  protected readonly loaded = rxResource({ params: () => this.key(), stream: ({ params }) => this.gateway.follow(params) });
  protected readonly documents = keepLatest(this.loaded);
  protected readonly isAsking = signal(false);
  protected readonly names = NAMES;
  protected readonly failures = FAILURES;
  private readonly isMaking = computed(() => this.documents()?.documents.some(({ state }) => state === 'waiting') ?? false);
  protected readonly isProvisional = computed(() => this.shown().state !== 'validated');
  protected readonly isOutdated = computed(() => this.documents()?.documents.some(({ state, isOutdated }) => state === 'ready' && isOutdated) ?? false);
  protected readonly toMake = computed(() => {
    const documents = this.documents()?.documents ?? [];
    return !this.isMaking() && (documents.length === 0 || documents.some(({ state, isOutdated }) => state === 'failed' || isOutdated));
  });
  protected readonly told = computed(() => {
    if (this.isMaking()) return 'Le bilan se prépare\u202f: vous pouvez continuer, il restera ici.';
    if (this.isProvisional()) return 'La réponse n’est pas encore validée\u202f: chaque page porte la mention «\u202fProvisoire\u202f».';
    return this.shown().presentedOn
      ? ''
      : 'Une fois le bilan présenté au conseil d’administration, notez la date dans le récapitulatif\u202f: elle figurera sur le document.';
  });

  protected sizeOf({ sizeBytes }: ReturnDocument): string {
    return `${formatNumber(Math.max(1, Math.round((sizeBytes ?? 0) / KILO)))}\u00a0Ko`;
  }

  protected async make(): Promise<void> {
    const back = holdFocus();
    this.isAsking.set(true);
    try {
      await this.gateway.make(this.key());
      this.loaded.reload();
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isAsking.set(false);
      back();
    }
  }

  protected async fetch({ id, fileName }: ReturnDocument): Promise<void> {
    try {
      handOver(fileName, await this.gateway.fetch(id));
    } catch (error) {
      this.toasts.error(messageOf(error));
      this.loaded.reload();
    }
  }
}
