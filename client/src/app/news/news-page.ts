import { afterNextRender, Component, computed, inject, Injector, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { addDays, NEWS_KIND_NAMES, type NewsKind } from '@maillage/domain';
import { today } from '../core';
import { DateTimePipe, keepLatest, plural, skipFromParam, UiChip, UiIcon, UiPageHeader, UiState } from '../ui';
import { UiPagination } from '../ui/pagination/pagination';
import { NewsGateway, type NewsItem } from './news-gateway';
import { groupNews, NEWS_KIND_WORDS, sentenceOf } from './news-texts';
import { NewsReading } from './news-reading';
import { UnreadNews } from './unread-news';

const TAKE = 50;

/** What the person is told: unread first, by day and by object, each with the way to where it stands. */
@Component({
  selector: 'app-news-page',
  imports: [DateTimePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './news-page.html',
  styleUrl: './news-page.scss',
  providers: [NewsReading],
})
export class NewsPage {
  /** Query parameters of the page. */
  readonly nature = input(null, { transform: (value: string | undefined) => NEWS_KIND_NAMES.find((kind) => kind === value) ?? null });
  readonly debut = input(0, { transform: skipFromParam });

  private readonly gateway = inject(NewsGateway);
  private readonly router = inject(Router);
  private readonly unread = inject(UnreadNews);
  private readonly injector = inject(Injector);
  protected readonly reading = inject(NewsReading);
  protected readonly take = TAKE;
  protected readonly words = NEWS_KIND_WORDS;
  protected readonly sentenceOf = sentenceOf;
  /** What came while the page is looked at stays unread. */
  private lookedAt = new Date().toISOString();

  protected readonly loaded = rxResource({
    params: () => ({ kind: this.nature(), skip: this.debut() }),
    stream: ({ params: { kind, skip } }) => {
      this.lookedAt = new Date().toISOString();
      return this.gateway.page(kind && [kind], skip, TAKE);
    },
  });
  protected readonly page = keepLatest(this.loaded);
  protected readonly sections = computed(() => {
    const [day, items] = [today(), this.page()?.items ?? []];
    const grouped = (wanted: readonly NewsItem[]) => groupNews(wanted, day, addDays(day, -1));
    return [
      { id: 'a-lire', title: 'À lire', isUnread: true, days: grouped(items.filter(({ isRead }) => !isRead)) },
      { id: 'deja-lues', title: 'Déjà lues', isUnread: false, days: grouped(items.filter(({ isRead }) => isRead)) },
    ].filter(({ days }) => days.length > 0);
  });
  protected readonly hasUnread = computed(() => (this.page()?.items ?? []).some(({ isRead }) => !isRead));
  /** Kinds that there are, and the one that is chosen even when it is empty. */
  protected readonly kinds = computed(() => NEWS_KIND_NAMES.filter((kind) => this.page()?.kinds.includes(kind) || kind === this.nature()));
  protected readonly unreadText = computed(() => {
    const count = this.unread.value();
    return count ? plural(count, 'nouvelle', 'nouvelles') : null;
  });

  protected choose(kind: NewsKind | ''): void {
    void this.router.navigate([], { queryParams: { nature: kind || null, debut: null }, queryParamsHandling: 'merge' });
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge' });
  }

  protected async markAll(): Promise<void> {
    const kind = this.nature();
    await this.mark({ until: this.lookedAt, kinds: kind && [kind] }, kind ? 'Ces notifications sont marquées comme lues.' : 'Tout est marqué comme lu.');
  }

  protected async markGroup(items: readonly NewsItem[]): Promise<void> {
    await this.mark({ ids: items.map(({ id }) => id) }, 'Marqué comme lu.');
  }

  /** The button goes with what it marks: the focus goes to the title. */
  private async mark(which: Parameters<NewsReading['mark']>[0], told: string): Promise<void> {
    const press = document.activeElement;
    await this.reading.mark(which, told);
    afterNextRender(
      () => {
        if (document.activeElement === document.body || document.activeElement === press) document.querySelector<HTMLElement>('h1')?.focus();
      },
      { injector: this.injector },
    );
  }
}
