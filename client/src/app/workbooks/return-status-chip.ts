import { Component, computed, input } from '@angular/core';
import type { WorkbookReturnStatus } from '@maillage/domain';
import { UiChip } from '../ui';
import { RETURN_STATUS_LOOKS } from './workbook-words';

/** Where a workbook that came back stands: its word, with an icon and a tone. */
@Component({
  selector: 'app-return-status-chip',
  imports: [UiChip],
  template: `<ui-chip [tone]="look().tone" [icon]="look().icon">{{ look().label }}</ui-chip>`,
})
export class ReturnStatusChip {
  readonly status = input.required<WorkbookReturnStatus>();
  protected readonly look = computed(() => RETURN_STATUS_LOOKS[this.status()]);
}
