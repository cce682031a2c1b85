import { Component, computed, input, signal } from '@angular/core';
import { formatDate, plural, UiState } from '../../ui';
import { PURPOSE_LABELS } from '../purpose-words';
import { type CcasFile, filesOf } from './ccas-files';

/** How many documents of a CCAS this person may read, and the last of them. */
@Component({
  selector: 'app-ccas-documents-brief',
  imports: [UiState],
  template: `<ui-state [resource]="files.resource" what="les documents" />
    @if (files.items(); as items) {
      <p [class.muted]="items.length === 0">{{ count() }}</p>
      <ul class="list-plain brief-list">
        @for (file of items; track file.id) {
          <li>
            <span>{{ file.title }}</span><span class="muted small">{{ labels[file.purpose] }}, {{ day(file) }}</span>
          </li>
        }
      </ul>
    }`,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class CcasDocumentsBrief {
  readonly ccasId = input.required<string>();

  protected readonly labels = PURPOSE_LABELS;
  protected readonly files = filesOf(this.ccasId, signal({ skip: 0, take: 5 }));
  protected readonly count = computed(() => {
    const total = this.files.totalCount();
    return total === 0 ? 'Aucun document que vous puissiez lire.' : `${plural(total, 'document', 'documents')}, dont les derniers${'\u202f'}:`;
  });

  protected day({ versions }: CcasFile): string {
    return versions[0] ? formatDate(versions[0].uploadedAt) : '';
  }
}
