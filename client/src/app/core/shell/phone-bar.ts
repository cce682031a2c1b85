import { Component, computed, inject, Injector, output, type Signal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Role } from '@maillage/domain';
import { FACES } from '../../faces';
import { UiIcon } from '../../ui/icon/icon';
import { Session } from '../session/session';
import { Settled } from '../settled';
import { isWithin, Navigation } from './navigation';
import { type BarPlace, PHONE_BARS } from './phone-bars';

/** The thumb's bar: the places that this person reaches most, then the whole tree. */
@Component({
  selector: 'app-phone-bar',
  imports: [RouterLink, UiIcon],
  template: `
    <nav class="no-print" aria-label="Navigation principale">
      <ul class="list-plain">
        @for (place of places(); track place.label) {
          <li>
            @if (place.link; as link) {
              <a [routerLink]="link" [class.active]="link === here()" [attr.aria-current]="link === here() ? 'page' : null"
                ><ui-icon [name]="place.icon" /><span>{{ place.label }}{{ counted(place.path) }}</span></a
              >
            } @else {
              <button type="button" (click)="searched.emit()">
                <ui-icon [name]="place.icon" /><span>{{ place.label }}</span>
              </button>
            }
          </li>
        }
        <li>
          <button type="button" aria-haspopup="dialog" [class.active]="here() === null" (click)="opened.emit()">
            <ui-icon name="menu" /><span>Menu</span>
          </button>
        </li>
      </ul>
    </nav>
  `,
  styleUrl: './phone-bar.scss',
})
export class PhoneBar {
  readonly searched = output();
  readonly opened = output();
  private readonly session = inject(Session);
  private readonly navigation = inject(Navigation);
  protected readonly places = computed(() => {
    const roles = new Set(this.session.grants().map(({ role }) => role));
    const role = (Object.keys(PHONE_BARS) as Role[]).find((one) => roles.has(one));
    const places: readonly BarPlace[] = role ? PHONE_BARS[role] : [];
    return places.map((place) => ({ ...place, link: place.path === null ? null : this.navigation.linkOf(place.path) }));
  });
  /** What pages count, once the first page stands. */
  private readonly counts = signal<ReadonlyMap<string, Signal<number | null>>>(new Map());
  /** The place under which the page on screen is found, else that of its space; none: it is in the menu. */
  protected readonly here = computed(() => {
    const address = this.navigation.address();
    const links = this.places().flatMap(({ link }) => link ?? []);
    const holding = links.filter((link) => isWithin(address, link)).sort((a, b) => b.length - a.length);
    return holding[0] ?? links.find((link) => link === this.navigation.place()?.space.link) ?? null;
  });

  constructor() {
    const injector = inject(Injector);
    const counting = inject(FACES).flatMap(({ pages = [] }) => pages.filter(({ count }) => count));
    void inject(Settled).moment.then(() => {
      for (const { path, count } of counting)
        if (count && this.places().some((place) => place.path === path))
          void count().then((service) => this.counts.update((known) => new Map(known).set(path, injector.get(service).value)));
    });
  }

  /** « (3) » */
  protected counted(path: string | null): string {
    const count = path === null ? null : this.counts().get(path)?.();
    return count ? ` (${count})` : '';
  }
}
