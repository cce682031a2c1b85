import { Component, computed, inject, Injector, resource, type Signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FACES } from '../../faces';
import { plural } from '../../ui/format/format';
import { UiIcon } from '../../ui/icon/icon';

const PATH = 'notifications';
/** Beyond, nobody counts. */
const MOST = 99;

/** What one is told, and how much of it is new: counted once the first page stands. */
@Component({
  selector: 'app-bell',
  imports: [RouterLink, UiIcon],
  template: `<a routerLink="/notifications" class="icon-button" [attr.aria-label]="name()"
    ><ui-icon name="bell" />
    @if (text(); as count) {
      <span class="count" aria-hidden="true">{{ count }}</span>
    }
  </a>`,
  styles: `
    a {
      position: relative;
    }
    .count {
      position: absolute;
      inset-block-start: 0.1rem;
      inset-inline-start: 55%;
      min-inline-size: 1.1rem;
      padding-inline: 0.25rem;
      border-radius: 1rem;
      background: var(--accent);
      color: var(--on-accent);
      font-size: 0.6875rem;
      font-weight: 700;
      line-height: 1.1rem;
      text-align: center;
    }
  `,
})
export class Bell {
  private readonly injector = inject(Injector);
  private readonly page = inject(FACES)
    .flatMap(({ pages = [] }) => pages)
    .find(({ path }) => path === PATH);
  private readonly counted = resource({
    loader: async (): Promise<{ readonly value: Signal<number | null> } | undefined> => {
      const service = await this.page?.count?.();
      return service && this.injector.get(service);
    },
  });
  private readonly count = computed(() => (this.counted.hasValue() ? (this.counted.value()?.value() ?? 0) : 0));
  protected readonly text = computed(() => (this.count() > MOST ? `${MOST}+` : this.count() || null));
  protected readonly name = computed(() => {
    const count = this.count();
    if (count > MOST) return `Notifications, plus de ${MOST} nouvelles`;
    return count > 0 ? `Notifications, ${plural(count, 'nouvelle', 'nouvelles')}` : 'Notifications';
  });
}
