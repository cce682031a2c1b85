import { Component, computed, effect, type ElementRef, inject, type Type, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { type NavigationBehaviorOptions, NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';
import { loadingMessageOf } from '../../errors';
import { Dialogs } from '../../ui/dialog/dialogs';
import type { DialogComponent } from '../../ui/dialog/options';
import { UiIcon } from '../../ui/icon/icon';
import { UiToastRegion } from '../../ui/toast/toast-region';
import { Toasts } from '../../ui/toast/toasts';
import { Words } from '../../faces';
import { ScopeSelector } from '../../scope/selector/scope-selector';
import { Reconnection } from '../session/reconnection';
import { Session } from '../session/session';
import { Settled } from '../settled';
import { mediaMatches } from '../media';
import { AccountMenu } from './account-menu';
import { Bell } from './bell';
import { CreationMenu } from './creation-menu';
import { Footer } from './footer';
import { KeptNotice } from './kept-notice';
import { Navigation } from './navigation';
import { PhoneBar } from './phone-bar';
import { Rail } from './rail/rail';
import { Theme } from './theme';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Safari has no idle time to offer. */
const whenIdle = (work: () => void): void => void ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 10_000 }) : setTimeout(work, 3_000));

/** What stands around every page: name, network, navigation, search, account. */
@Component({
  selector: 'app-root',
  imports: [AccountMenu, Bell, CreationMenu, Footer, KeptNotice, MatButton, PhoneBar, Rail, RouterLink, RouterOutlet, ScopeSelector, UiIcon, UiToastRegion],
  host: { '(document:keydown)': 'onKey($event)' },
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  protected readonly session = inject(Session);
  protected readonly navigation = inject(Navigation);
  protected readonly theme = inject(Theme);
  protected readonly isSettled = inject(Settled).isSettled;
  protected readonly loadingMessageOf = loadingMessageOf;
  private readonly router = inject(Router);
  private readonly title = inject(Title);
  private readonly toasts = inject(Toasts);
  private readonly dialogs = inject(Dialogs);
  private readonly main = viewChild<ElementRef<HTMLElement>>('main');
  private isAsking = false;
  protected readonly isPhone = mediaMatches('(max-width: 47.99rem)');
  protected readonly isNavigated = computed(() => this.session.isSignedIn() && this.navigation.isChoice());

  constructor() {
    // What will be needed when the connection, or the session, is gone.
    const reconnection = inject(Reconnection);
    const words = inject(Words);
    effect(() => {
      if (this.session.isSignedIn() && this.isSettled()) whenIdle(() => void Promise.all([reconnection.prepare(), words.load()]));
    });
    const paths = this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.replace(/[?#].*$/, '')),
    );
    paths.pipe(takeUntilDestroyed()).subscribe((path) => this.navigation.address.set(path));
    // A new page: said aloud, and the keyboard starts from its top. Filters kept in the address are not a new page.
    paths
      .pipe(
        pairwise(),
        filter(([before, after]) => before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() =>
        setTimeout(() => {
          this.toasts.announce(this.title.getTitle());
          this.main()?.nativeElement.focus({ preventScroll: true });
        }),
      );
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.main()?.nativeElement.focus();
  }

  protected async chooseNetwork(choice: HTMLSelectElement): Promise<void> {
    // what is typed belongs to the network on screen: it is asked about first; so does what its pages are narrowed to, which is left
    if ((await this.router.navigateByUrl('/?perimetre=')) === false) choice.value = this.session.networkId() ?? '';
    else this.session.chooseNetwork(choice.value);
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!this.session.canSomewhere('search.use') || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void this.search();
  }

  protected search(): Promise<void> {
    return this.goWhere(async () => (await import('../../search/search-palette')).SearchPalette);
  }

  protected openMenu(): Promise<void> {
    // the menu added a step to the history, which the page that is chosen takes the place of
    return this.goWhere(async () => (await import('./menu/menu-sheet')).MenuSheet, { replaceUrl: true });
  }

  /** Goes to what is chosen in a dialog over the page, of which there is one at a time. */
  private async goWhere(load: () => Promise<Type<DialogComponent<string>>>, extras?: NavigationBehaviorOptions): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      const link = await this.dialogs.openLazily(load);
      if (link) await this.router.navigateByUrl(link, extras);
    } finally {
      this.isAsking = false;
    }
  }
}
