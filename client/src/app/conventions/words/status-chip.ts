import { Component, computed, input } from '@angular/core';
import type { ConventionStatus } from '@maillage/domain';
import { UiChip } from '../../ui';
import { CONVENTION_STATUS_LOOKS } from './convention-words';

/** Status of a convention: its word, with an icon and a tone. */
@Component({
  selector: 'app-status-chip',
  imports: [UiChip],
  template: `<ui-chip [tone]="look().tone" [icon]="look().icon">{{ look().label }}</ui-chip>`,
})
export class StatusChip {
  readonly status = input.required<ConventionStatus>();
  protected readonly look = computed(() => CONVENTION_STATUS_LOOKS[this.status()]);
}
