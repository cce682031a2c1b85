import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { messageOf } from '../../errors';
import { Dialogs } from '../../ui/dialog/dialogs';
import { UiIcon } from '../../ui/icon/icon';
import { KeptTexts } from '../../ui/saving/kept-texts';
import { UnsavedWork } from '../../ui/saving/unsaved-work';
import { Toasts } from '../../ui/toast/toasts';
import { Session } from '../session/session';
import { Theme } from './theme';
import { ROLE_LABELS } from '../session/role-words';

/** Who is signed in, the theme, and the way out. A native popover: light to load, closes on Esc and on a press beside. */
@Component({
  selector: 'app-account-menu',
  imports: [RouterLink, UiIcon],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  protected readonly session = inject(Session);
  protected readonly theme = inject(Theme);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly dialogs = inject(Dialogs);
  private readonly kept = inject(KeptTexts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');
  protected readonly initials = computed(() =>
    (this.session.me()?.account.fullName ?? '')
      .split(/[\s-]+/)
      .map((word) => word[0] ?? '')
      .filter((_, index, all) => index === 0 || index === all.length - 1)
      .join('')
      .toUpperCase(),
  );
  protected readonly roles = computed(() => [...new Set(this.session.grants().map(({ role }) => ROLE_LABELS[role]))].join(', '));

  protected close(): void {
    this.menu().nativeElement.hidePopover?.();
  }

  /** Whoever signs out leaves nothing in the browser: the next one in front of it may be somebody else. */
  private async mayForget(): Promise<boolean> {
    const names = this.kept.names();
    return (
      (names.length === 0 && !this.unsaved.isAny()) ||
      this.dialogs.confirm({
        title: 'Se déconnecter sans enregistrer\u202f?',
        text: 'Ce que vous avez saisi sans l’enregistrer sera effacé de ce navigateur.',
        items: names,
        confirmLabel: 'Se déconnecter',
        tone: 'danger',
      })
    );
  }

  protected async signOut(): Promise<void> {
    this.close();
    if (!(await this.mayForget())) return;
    try {
      await this.session.signOut();
      this.unsaved.abandon();
      await this.router.navigateByUrl('/connexion');
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
