import { Component, computed, input } from '@angular/core';
import type { ImportStatus } from '@maillage/domain';
import { UiChip } from '../../ui';
import { IMPORT_STATUS_LOOKS } from './import-status';

/** Where an import stands: its word, with an icon and a tone. */
@Component({
  selector: 'app-import-status-chip',
  imports: [UiChip],
  template: `<ui-chip [tone]="look().tone" [icon]="look().icon">{{ look().label }}</ui-chip>`,
})
export class ImportStatusChip {
  readonly status = input.required<ImportStatus>();
  protected readonly look = computed(() => IMPORT_STATUS_LOOKS[this.status()]);
}
