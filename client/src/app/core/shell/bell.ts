import { Component, computed, effect, inject, Injector, resource, type Signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { FACES } from '../../faces';
import { Dialogs } from '../../ui/dialog/dialogs';
import { plural } from '../../ui/format/format';
import { UiIcon } from '../../ui/icon/icon';

const PATH = 'notifications';
/** Beyond, nobody counts. */
const MOST = 99;

/**
 * What one is told, and how much of it is new: counted once the first page stands. A press opens a panel over the page, which the address
 * names, so that Back closes it; in another tab, and where the panel would hide the page itself, it is a link to the page.
 */
@Component({
  selector: 'app-bell',
  imports: [RouterLink, UiIcon],
  template: `<a routerLink="/notifications" class="icon-button" aria-haspopup="dialog" [attr.aria-label]="name()" (click)="press($event)"
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
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly isAsked = computed(() => this.params()?.get('panneau') === PATH);
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

  constructor() {
    effect(() => {
      if (this.isAsked()) untracked(() => void this.show());
    });
  }

  protected press(event: MouseEvent): void {
    if (!this.page?.panel || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.router.url.startsWith(`/${PATH}`)) return;
    event.preventDefault();
    void this.go(PATH);
  }

  /** By its cross or Esc, it leaves the address as it was before; so does a panel that did not load. */
  private async show(): Promise<void> {
    if (this.page?.panel) await this.dialogs.openLazily(this.page.panel);
    if (this.isAsked()) await this.go(null);
  }

  private go(panneau: string | null): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { panneau },
      queryParamsHandling: 'merge',
      preserveFragment: true,
      replaceUrl: panneau === null,
      scroll: 'manual',
    });
  }
}
