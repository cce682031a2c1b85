import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { heldBackText } from '../../pickers/held-back';
import { Scope } from '../../scope';
import { messageOf } from '../../errors';
import { AgoPipe, DateTimePipe, keepLatest, plural, skipFromParam, Toasts, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { type SentReminder, SentRemindersGateway } from './sent-reminders-gateway';

const TAKE = 50;

/** Who was reminded, by whom and when, what came of it, and who can be reminded again. */
@Component({
  selector: 'app-sent-reminders-page',
  imports: [AgoPipe, DateTimePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './sent-reminders-page.html',
  styleUrl: './sent-reminders-page.scss',
})
export class SentRemindersPage {
  /** In the address: « sans » for those without an answer alone, and the first of the page. */
  readonly reponse = input<string>();
  readonly debut = input<string>();

  private readonly gateway = inject(SentRemindersGateway);
  private readonly session = inject(Session);
  private readonly scope = inject(Scope);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly plural = plural;
  protected readonly take = TAKE;
  protected readonly isUnanswered = computed(() => this.reponse() === 'sans');
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly resource = rxResource({
    params: () => {
      const [networkId, ccasIds] = [this.session.networkId(), this.scope.ccasIds()];
      if (!networkId || ccasIds === undefined) return undefined;
      return { networkId, ccasIds: ccasIds && [...ccasIds], isUnanswered: this.isUnanswered(), skip: this.skip(), take: TAKE };
    },
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly latest = keepLatest(this.resource);
  /** A mail is being asked for: one at a time. */
  protected readonly isSending = signal(false);

  protected filter(event: Event): void {
    this.go({ reponse: (event.target as HTMLInputElement).checked ? 'sans' : null, debut: null });
  }

  protected turnTo(skip: number): void {
    this.go({ debut: skip || null });
  }

  protected async remind(reminder: SentReminder): Promise<void> {
    this.isSending.set(true);
    try {
      const { remindedCcasIds, alreadyRemindedCcasIds, heldBack } = await this.gateway.remind(reminder);
      const name = reminder.ccas.name;
      if (remindedCcasIds.length > 0) this.toasts.show(`${name} est relancé par courriel.`);
      else if (alreadyRemindedCcasIds.length > 0) this.toasts.show(`${name} l’a déjà été cette semaine.`);
      else if (heldBack.length > 0) this.toasts.show(heldBackText(heldBack));
      else this.toasts.error(`${name} n’a personne à qui écrire\u202f: aucune direction n’y a de compte.`);
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private go(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
