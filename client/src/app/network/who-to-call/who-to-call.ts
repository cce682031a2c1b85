import { Component, computed, input } from '@angular/core';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { UiPerson } from '../../ui/person/person';
import type { Ccas } from '../ccas-gateway';
import { officesToCall } from '../offices';
import { MailLink } from '../mail-link';
import { OFFICE_FUNCTION_LABELS } from '../words/ccas-words';

/** « Qui appeler »: what a newcomer looks for first. */
@Component({
  selector: 'app-who-to-call',
  imports: [MailLink, PhoneLink, UiPerson],
  template: `
    <section class="card" aria-labelledby="qui-appeler">
      <h2 class="card-title" id="qui-appeler">Qui appeler</h2>
      <ul class="list-plain">
        @for (office of people(); track office.id) {
          <li>
            <span class="strong"><ui-person [name]="office.personName" [fictitious]="office.isFictitious" /></span>
            <span class="muted small">{{ office.jobTitle ?? labels[office.function] }}</span>
            @if (office.phone; as phone) {
              <app-phone-link [phone]="phone" [of]="office.personName" />
            }
            @if (office.email; as address) {
              <app-mail-link [address]="address" />
            }
            @if (!office.phone && !office.email) {
              <span class="muted">Coordonnées non renseignées</span>
            }
          </li>
        }
        <li>
          <span class="strong">Accueil du CCAS</span>
          @if (ccas().phone; as phone) {
            <app-phone-link [phone]="phone" [of]="ccas().name" />
          }
          @if (ccas().email; as address) {
            <app-mail-link [address]="address" />
          }
          @if (!ccas().phone && !ccas().email) {
            <span class="muted">Coordonnées non renseignées</span>
          }
        </li>
      </ul>
    </section>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: var(--space-4);
    }
    li {
      display: grid;
      gap: var(--space-1);
      align-content: start;
      justify-items: start;
      overflow-wrap: anywhere;
    }
  `,
})
export class WhoToCall {
  readonly ccas = input.required<Ccas>();
  protected readonly people = computed(() => officesToCall(this.ccas().offices));
  protected readonly labels = OFFICE_FUNCTION_LABELS;
}
