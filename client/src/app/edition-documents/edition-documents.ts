import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { STANDARD_DOCUMENT_KINDS } from '@maillage/domain';
import { messageOf } from '../errors';
import { formatNumber, keepLatest, Toasts, UiIcon, UiState } from '../ui';
import { handOver } from '../ui/export/table-export';
import { EditionDocumentsGateway, type ShownDocument } from './edition-documents-gateway';
import { DOCUMENT_NAMES, FAILURE_WORDS } from './edition-documents-words';
import { OwnTemplate } from './own-template';

/** The documents of an edition: fetched where they are made, asked for where they are not. */
@Component({
  selector: 'app-edition-documents',
  imports: [MatButton, OwnTemplate, UiIcon, UiState],
  host: { class: 'no-print' },
  template: `
    <section aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      <ui-state [resource]="loaded" what="les documents" />
      @if (documents(); as shown) {
        @if (shown.length === 0) {
          <p class="muted">
            Le rapport, le document à modifier, les diapositives, le classeur des chiffres et le scénario du film se préparent en quelques secondes.
          </p>
        }
        <ul class="documents">
          @for (document of shown; track document.id) {
            <li>
              @if (document.state === 'ready') {
                <button matButton="text" type="button" (click)="fetch(document)"><ui-icon matButtonIcon name="download" />{{ nameOf(document) }}</button>
                <span class="muted small">{{ names[document.kind].format }}, {{ sizeOf(document) }}, en français</span>
                @if (document.unknownFields.length > 0) {
                  <span class="small">Brouillon, champs inconnus : {{ document.unknownFields.join(', ') }}</span>
                }
                @if (document.replaced.length > 0) {
                  <span class="small">Remplacés par □ : {{ document.replaced.join(' ') }}</span>
                }
              } @else if (document.state === 'waiting') {
                <span>{{ nameOf(document) }}</span> <span class="muted small">en préparation…</span>
              } @else {
                <span>{{ nameOf(document) }}</span>
                <span class="small">{{ document.failure ? failures[document.failure] : failures.unexpected }}</span>
              }
            </li>
          }
        </ul>
        <p class="muted small" role="status">{{ told() }}</p>
        @if (isDraft() || standardCount() < kinds.length || hasFailed()) {
          <button matButton="outlined" type="button" [disabled]="isAsking() || isMaking()" (click)="make()">
            {{ isDraft() ? 'Préparer les documents du projet' : 'Préparer les documents' }}
          </button>
        }
        @if (mayCompose()) {
          <button matButton="text" type="button" [attr.aria-expanded]="isOwnOpen()" (click)="isOwnOpen.set(!isOwnOpen())">
            <ui-icon matButtonIcon name="file" />Écrire avec votre modèle Word
          </button>
          @if (isOwnOpen()) {
            @defer {
              <app-own-template [editionId]="editionId()" [networkId]="networkId()" (made)="loaded.reload()" />
            }
          }
        }
      }
    </section>
  `,
  styles: `
    .documents {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }
  `,
})
export class EditionDocuments {
  readonly editionId = input.required<string>();
  readonly networkId = input.required<string>();
  /** Whether what is shown is not published: each page says so. */
  readonly isDraft = input(false);
  /** Whether the reader composes it: she writes it with a template of her own. */
  readonly mayCompose = input(false);

  private readonly gateway = inject(EditionDocumentsGateway);
  private readonly toasts = inject(Toasts);
  protected readonly loaded = rxResource({ params: () => this.editionId(), stream: ({ params }) => this.gateway.follow(params) });
  protected readonly documents = keepLatest(this.loaded);
  protected readonly isAsking = signal(false);
  protected readonly isOwnOpen = signal(false);
  protected readonly isMaking = computed(() => this.documents()?.some(({ state }) => state === 'waiting') ?? false);
  protected readonly hasFailed = computed(() => this.documents()?.some(({ state }) => state === 'failed') ?? false);
  protected readonly told = computed(() => (this.isMaking() ? 'Les documents se préparent\u202f: vous pouvez continuer, ils resteront ici.' : ''));
  protected readonly standardCount = computed(() => this.documents()?.filter(({ kind }) => kind !== 'own_docx').length ?? 0);
  protected readonly names = DOCUMENT_NAMES;
  protected readonly failures = FAILURE_WORDS;
  protected readonly kinds = STANDARD_DOCUMENT_KINDS;

  /** With the name of its template. */
  protected nameOf({ kind, templateName }: ShownDocument): string {
    return templateName ?? DOCUMENT_NAMES[kind].name;
  }

  protected sizeOf({ sizeBytes }: ShownDocument): string {
    return `${formatNumber(Math.max(1, Math.round((sizeBytes ?? 0) / 1024)))}\u00a0Ko`;
  }

  protected async make(): Promise<void> {
    this.isAsking.set(true);
    try {
      await this.gateway.make(this.editionId(), STANDARD_DOCUMENT_KINDS);
      this.loaded.reload();
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isAsking.set(false);
    }
  }

  protected async fetch({ id, fileName }: ShownDocument): Promise<void> {
    try {
      handOver(fileName ?? 'document', await this.gateway.fetch(id));
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
