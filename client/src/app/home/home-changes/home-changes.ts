import { addDays, addressOf } from '@maillage/domain';
import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import { today } from '../../core';
import { Words } from '../../faces';
import { keepLatest, UiState } from '../../ui/state/state';
import { actorsText, changeSentence, dayText } from '../change-sentences';
import { type ChangeGroup, HomeGateway } from '../home-gateway';

/** Sentences shown at once; the others on demand. */
const SHOWN = 6;

/** What others changed since the last visit: one sentence for each CCAS or object and day. Asked for once the first screen is there. */
@Component({
  selector: 'app-home-changes',
  imports: [MatButton, RouterLink, UiState],
  templateUrl: './home-changes.html',
  styleUrl: './home-changes.scss',
})
export class HomeChanges {
  readonly networkId = input.required<string>();
  readonly since = input.required<string | null>();

  private readonly gateway = inject(HomeGateway);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly today = today();
  protected readonly loaded = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.words.beside(this.gateway.changes(params)) });
  private readonly groups = keepLatest(this.loaded);
  /** Held to the name before it: a line never begins with it. */
  protected readonly colon = '\u202f:';
  protected readonly showsAll = signal(false);
  private readonly sentences = computed(() => {
    const tables = this.words.all().journal;
    return (this.groups() ?? []).map((group, index) => ({
      index,
      day: dayText(group.day, this.today, addDays(this.today, -1)),
      ...this.place(group),
      text: changeSentence(group.counts, tables, group.ccas ? undefined : group.about?.type),
      actors: actorsText(group.actorNames),
    }));
  });
  /** Sentences under their day. */
  protected readonly days = computed(() => {
    const shown = this.showsAll() ? this.sentences() : this.sentences().slice(0, SHOWN);
    const days = [...new Set(shown.map(({ day }) => day))];
    return days.map((day) => ({ day, sentences: shown.filter((sentence) => sentence.day === day) }));
  });
  protected readonly hidden = computed(() => (this.showsAll() ? 0 : Math.max(0, this.sentences().length - SHOWN)));

  private place({ ccas, about }: ChangeGroup): { readonly name: string; readonly link: UrlTree | null } {
    if (ccas) return { name: ccas.communeName, link: this.router.createUrlTree(['/reseau', ccas.id]) };
    if (!about?.name) return { name: 'Réseau', link: null };
    const address = addressOf(about.type, about.pageKey);
    return { name: about.name, link: address === null ? null : this.router.parseUrl(address) };
  }
}
