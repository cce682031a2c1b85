import { Component, input } from '@angular/core';
import { UiIcon } from '../../ui';
import type { PublishedContact } from '../publications-gateway';

/** Whom to call about what is published: who coordinates the network. */
@Component({
  selector: 'app-contact-lines',
  imports: [UiIcon],
  template: `
    <ul class="list-plain">
      @for (contact of contacts(); track contact.email) {
        <li>
          <span class="strong">{{ contact.fullName }}</span>
          <span class="muted small">{{ contact.networkName }}</span>
          @if (contact.phone; as phone) {
            <a [href]="'tel:' + phone.replaceAll(' ', '')" [attr.aria-label]="phone + ', appeler ' + contact.fullName"><ui-icon name="phone" />{{ phone }}</a>
          }
          <a [href]="'mailto:' + contact.email" [attr.aria-label]="contact.email + ', écrire à ' + contact.fullName"
            ><ui-icon name="mail" />{{ contact.email }}</a
          >
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
      gap: var(--space-4);
    }
    li {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
    }
    a {
      display: inline-flex;
      gap: 0.35em;
      align-items: center;
      min-block-size: 1.75rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ContactLines {
  readonly contacts = input.required<readonly PublishedContact[]>();
}
