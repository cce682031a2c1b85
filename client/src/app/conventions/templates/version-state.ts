import { Component, computed, input } from '@angular/core';
import { formatDate, UiChip } from '../../ui';
import type { TemplateVersion } from './templates-gateway';

/** Whether a version is a draft, or since when it is published. */
@Component({
  selector: 'app-version-state',
  imports: [UiChip],
  template: `<ui-chip [tone]="version().publishedOn ? 'good' : 'warn'" [icon]="version().publishedOn ? 'lock' : 'edit'">{{ text() }}</ui-chip>`,
})
export class VersionState {
  readonly version = input.required<Pick<TemplateVersion, 'publishedOn'>>();
  protected readonly text = computed(() => {
    const { publishedOn } = this.version();
    return publishedOn ? `Publiée le ${formatDate(publishedOn)}` : 'Brouillon';
  });
}
