import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { FORM_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { DateTimePipe, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { FormsGateway } from '../forms-gateway';

/** The forms of the network, and how one begins: from a ready-made one, from a copy, from nothing. */
@Component({
  selector: 'app-forms-page',
  imports: [DateTimePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiRecordForm, UiState],
  templateUrl: './forms-page.html',
  styles: `
    .card {
      margin-block-end: var(--space-4);
    }
  `,
})
export class FormsPage {
  private readonly gateway = inject(FormsGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly plural = plural;
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  protected readonly forms = keepLatest(this.loaded);
  private readonly models = keepLatest(rxResource({ stream: () => this.gateway.models() }));
  protected readonly isNew = signal(false);
  private madeId: string | null = null;
  protected readonly fields = computed<readonly RecordField[]>(() => [
    { key: 'title', label: 'Titre', kind: 'text', isRequired: true, isWide: true, maxLength: FORM_LIMITS.titleLength },
    {
      key: 'start',
      label: 'À partir de',
      kind: 'choice',
      isWide: true,
      emptyLabel: 'Rien',
      choices: [
        ...(this.models() ?? []).map(({ code, title, questionsCount }) => ({
          value: `model:${code}`,
          label: `Modèle\u202f: ${title} (${plural(questionsCount, 'question', 'questions')})`,
        })),
        ...(this.forms() ?? []).map(({ id, title }) => ({ value: `copy:${id}`, label: `Copie\u202f: ${title}` })),
      ],
    },
  ]);
  protected readonly save: SaveRecord = async (values) => {
    const { title, start } = values as { title: string; start: string | null };
    const [from, key = null] = start?.split(/:(.*)/) ?? [];
    const made = await this.gateway.create({
      networkId: this.session.networkId() ?? '',
      title,
      model: from === 'model' ? key : null,
      copiedId: from === 'copy' ? key : null,
    });
    this.madeId = made.id;
    return made;
  };

  protected leave(): void {
    this.isNew.set(false);
    if (this.madeId) void this.router.navigate(['/collectes/formulaires', this.madeId]);
  }
}
