import { Component, computed, input } from '@angular/core';
import { UiIcon } from '../ui';

/** An e-mail address that opens a message when it is touched. */
@Component({
  selector: 'app-mail-link',
  imports: [UiIcon],
  template: `<a [href]="href()"
    ><ui-icon name="mail" /><span>{{ address() }}</span></a
  >`,
  styles: `
    a {
      display: inline-flex;
      gap: 0.35em;
      align-items: center;
      overflow-wrap: anywhere;
    }
  `,
})
export class MailLink {
  readonly address = input.required<string>();
  protected readonly href = computed(() => `mailto:${this.address()}`);
}
