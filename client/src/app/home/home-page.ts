import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session, Settled } from '../core';
import { ThingsToTry } from '../demonstration';
import { messageOf } from '../errors';
import { Words } from '../faces';
import { Scope } from '../scope';
import { Dialogs } from '../ui/dialog/dialogs';
import { formatAgo, formatNumber } from '../ui/format/format';
import { UiIcon } from '../ui/icon/icon';
import { UiPageHeader } from '../ui/page-header/page-header';
import { keepLatest, UiState } from '../ui/state/state';
import { Toasts } from '../ui/toast/toasts';
import { AttentionItem } from './attention-item/attention-item';
import { HomeAsked } from './home-asked/home-asked';
import { HomeBlockers } from './home-blockers/home-blockers';
import { HomeChanges } from './home-changes/home-changes';
import { HomeFollowed } from './home-followed/home-followed';
import { HomeFigures } from './home-figures/home-figures';
import { HomeOwn } from './home-own/home-own';
import { HomePrivacy } from './home-privacy/home-privacy';
import { type Attention, HomeGateway, type Reminded } from './home-gateway';
import { reminderOutcome } from './reminder-texts';

/** What needs the person shown at once; the others on demand. */
const LINES_SHOWN = 5;

/** First what needs the person, by its consequence; then, once that is on the screen, the figures and what changed since the last visit. */
@Component({
  selector: 'app-home-page',
  imports: [
    AttentionItem,
    HomeAsked,
    HomeBlockers,
    HomeChanges,
    HomeFigures,
    HomeFollowed,
    HomeOwn,
    HomePrivacy,
    MatButton,
    RouterLink,
    ThingsToTry,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly gateway = inject(HomeGateway);
  private readonly words = inject(Words);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly isSettled = inject(Settled).isSettled;
  protected readonly scope = inject(Scope);

  protected readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, scope: this.scope.chosen() } : undefined;
    },
    stream: ({ params }) => this.words.beside(this.gateway.home(params.networkId, params.scope)),
  });
  protected readonly home = keepLatest(this.loaded);
  private readonly counted = rxResource({
    params: () => (this.home() ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.words.beside(this.gateway.figures(params)),
  });
  protected readonly figures = keepLatest(this.counted);
  protected readonly showsAll = signal(false);
  protected readonly lines = computed(() => {
    const all = this.home()?.attention ?? [];
    return this.showsAll() ? all : all.slice(0, LINES_SHOWN);
  });
  protected readonly hiddenLines = computed(() => (this.home()?.attention.length ?? 0) - this.lines().length);
  protected readonly heading = computed(() => `Bonjour ${this.session.me()?.account.fullName ?? ''}`.trim());
  protected readonly since = computed(() => {
    const since = this.home()?.since;
    return since ? `Votre visite précédente${'\u202f'}: ${formatAgo(since)}` : 'Première visite';
  });
  protected readonly canRemind = computed(() => this.session.canSomewhere('reminders.send'));
  /** Who follows some CCAS closely. */
  protected readonly isReferent = computed(() =>
    this.session.grants().some(({ role, networkId }) => role === 'referent' && networkId === this.session.networkId()),
  );
  /** Whose work is a list of its own. */
  protected readonly isDpo = computed(() => this.session.grants().some(({ role, networkId }) => role === 'dpo' && networkId === this.session.networkId()));
  /** A network just opened: nothing of its own to count yet (the instance's indicators are shared), and somebody who may begin. */
  protected readonly isToBegin = computed(() => {
    const figures = this.figures() ?? [];
    const words = this.words.all().figures;
    return (
      figures.length > 0 &&
      figures.every(({ kind, denominator }) => denominator === 0 || words[kind]?.isShared === true) &&
      this.session.can('initiatives.manage')
    );
  });
  protected readonly isReminding = signal(false);
  /** What the reminder sent from this page did. */
  protected readonly reminded = signal<Reminded | null>(null);

  /** One mail to each CCAS at most once a week: the server keeps the count. */
  protected async remind(ccas: Attention['ccas']): Promise<void> {
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
