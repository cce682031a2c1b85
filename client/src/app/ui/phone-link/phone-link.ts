import { Component, computed, input } from '@angular/core';
import { UiIcon } from '../icon/icon';

/** « 01 43 52 10 20 » for « 0143521020 » or « +33143521020 »; any other number stays as it was written. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^(\+33|0033)\(?0?\)?/, '0');
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : phone;
}

/** A telephone number that calls when it is touched. */
@Component({
  selector: 'app-phone-link',
  imports: [UiIcon],
  template: `<a [href]="href()" [attr.aria-label]="'Appeler ' + (of() ? of() + ' au ' : 'le ') + shown()"
    ><ui-icon name="phone" /><span>{{ shown() }}</span></a
  >`,
  styles: `
    a {
      display: inline-flex;
      gap: 0.35em;
      align-items: center;
      white-space: nowrap;
    }
  `,
})
export class PhoneLink {
  readonly phone = input.required<string>();
  /** Whose number it is, for whoever only hears the link. */
  readonly of = input<string | null>();
  protected readonly shown = computed(() => formatPhone(this.phone()));
  protected readonly href = computed(() => `tel:${this.phone().replace(/[^\d+]/g, '')}`);
}
