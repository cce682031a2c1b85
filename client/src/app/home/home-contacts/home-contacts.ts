import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ROLE_LABELS } from '../../core';
import { LegalGateway } from '../../legal';
import { keepLatest } from '../../ui/state/state';
import { UiPerson } from '../../ui/person/person';
import { PhoneLink } from '../../ui/phone-link/phone-link';

/** « Qui appeler »: the coordination, the référent of the person's own territories, the DPO. */
@Component({
  selector: 'app-home-contacts',
  imports: [PhoneLink, RouterLink, UiPerson],
  template: `
    @if (people().length) {
      <section class="card" aria-labelledby="qui-appeler">
        <h2 class="card-title" id="qui-appeler">Qui appeler</h2>
        <ul class="list-plain">
          @for (person of people(); track $index) {
            <li>
              <span class="strong"><ui-person [name]="person.fullName" [fictitious]="person.isFictitious" /></span>
              <span class="muted small">{{ roles[person.role] }}{{ person.territoryName ? ' · ' + person.territoryName : '' }}</span>
              @if (person.phone; as phone) {
                <app-phone-link [phone]="phone" [of]="person.fullName" />
              }
              <a [href]="'mailto:' + person.email">{{ person.email }}</a>
            </li>
          }
        </ul>
        <a routerLink="/reseau" class="no-print">Appeler un autre CCAS</a>
      </section>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: var(--space-4);
      margin-block-end: var(--space-3);
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
export class HomeContacts {
  readonly networkId = input.required<string>();
  /** Names of the territories whose référent is the person's. */
  readonly territories = input.required<readonly string[]>();

  private readonly gateway = inject(LegalGateway);
  private readonly loaded = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.gateway.helpContacts(params) });
  private readonly contacts = keepLatest(this.loaded);
  protected readonly roles = ROLE_LABELS;
  protected readonly people = computed(() =>
    (this.contacts() ?? []).filter(({ role, territoryName }) => role !== 'referent' || (territoryName !== null && this.territories().includes(territoryName))),
  );
}
