import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../core';
import { messageOf } from '../errors';
import { Words } from '../faces';
import { UNTOLD_NOTE } from '../figures';
import { JournalEntries } from '../journal/journal-entries/journal-entries';
import { Dialogs, formatAgo, formatNumber, keepLatest, Toasts, UiIcon, UiPageHeader, UiRatio, UiState } from '../ui';
import { AttentionItem } from './attention-item/attention-item';
import { type Attention, HomeGateway, type Reminded } from './home-gateway';
import { reminderOutcome } from './reminder-texts';

/** Changes shown at once; the others on demand, so that the figures stay near. */
const CHANGES_SHOWN = 6;

/** First what needs the person, then what changed since the last visit, then four figures. */
@Component({
  selector: 'app-home-page',
  imports: [AttentionItem, JournalEntries, MatButton, RouterLink, UiIcon, UiPageHeader, UiRatio, UiState],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly gateway = inject(HomeGateway);
  private readonly words = inject(Words);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);

  protected readonly untoldNote = UNTOLD_NOTE;
  protected readonly loaded = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.words.beside(this.gateway.home(params)),
  });
  protected readonly home = keepLatest(this.loaded);
  protected readonly figureWords = computed(() => this.words.all().figures);
  protected readonly heading = computed(() => `Bonjour ${this.session.me()?.account.fullName ?? ''}`.trim());
  protected readonly since = computed(() => {
    const since = this.home()?.since;
    return since ? `Votre visite précédente${'\u202f'}: ${formatAgo(since)}` : 'Première visite';
  });
  protected readonly canRemind = computed(() => this.session.canSomewhere('reminders.send'));
  /** Whose work is a list of its own. */
  protected readonly isDpo = computed(() => this.session.grants().some(({ role, networkId }) => role === 'dpo' && networkId === this.session.networkId()));
  /** A network just opened: nothing of its own to count yet (the instance's indicators are shared), and somebody who may begin. */
  protected readonly isToBegin = computed(() => {
    const figures = this.home()?.figures ?? [];
    return (
      figures.length > 0 &&
      figures.every(({ kind, denominator }) => denominator === 0 || this.figureWords()[kind]?.isShared === true) &&
      this.session.can('initiatives.manage')
    );
  });
  protected readonly isReminding = signal(false);
  /** What the reminder sent from this page did. */
  protected readonly reminded = signal<Reminded | null>(null);
  protected readonly showsAllChanges = signal(false);
  protected readonly changes = computed(() => {
    const changes = this.home()?.changes ?? [];
    return this.showsAllChanges() ? changes : changes.slice(0, CHANGES_SHOWN);
  });
  protected readonly hiddenChanges = computed(() => (this.home()?.changes.length ?? 0) - this.changes().length);

  /** One mail to each CCAS at most once a week: the server keeps the count. */
  protected async remind({ ccas }: Attention): Promise<void> {
    const networkId = this.session.networkId();
    const isSure = await this.dialogs.confirm({
      title: `Relancer ${formatNumber(ccas.length)} CCAS\u202f?`,
      text: 'Les directions de ces CCAS reçoivent un courriel, une fois par semaine au plus.',
      items: ccas.map(({ name }) => name),
      confirmLabel: `Relancer ${formatNumber(ccas.length)} CCAS`,
    });
    if (!isSure || !networkId) return;
    this.isReminding.set(true);
    try {
      const reminded = await this.gateway.remind(
        networkId,
        ccas.map(({ id }) => id),
      );
      this.reminded.set(reminded);
      this.toasts.show(reminded ? reminderOutcome(reminded) : 'Le réseau n’a pas encore de plan\u202f: il n’y a rien à relancer.');
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isReminding.set(false);
    }
  }
}
