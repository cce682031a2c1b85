import { Component, input } from '@angular/core';
import { UiIcon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'neutral';

/** A status: always a word, an icon beside it, a colour last. */
@Component({
  selector: 'ui-chip',
  imports: [UiIcon],
  host: { class: 'chip', '[attr.data-tone]': 'tone()' },
  template: `@if (icon(); as name) {
      <ui-icon [name]="name" />
    }
    <span><ng-content /></span>`,
})
export class UiChip {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
}
