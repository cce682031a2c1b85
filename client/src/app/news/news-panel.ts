import { Component, computed, effect, type ElementRef, inject, output, viewChild } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { DateTimePipe, keepLatest, UiIcon, UiState } from '../ui';
import type { DialogComponent } from '../ui/dialog/options';
import { UiSidePanel } from '../ui/side-panel/side-panel';
import { NewsGateway } from './news-gateway';
import { NewsReading } from './news-reading';
import { actOf, NEWS_KIND_WORDS, sentenceOf, titleOf } from './news-texts';

/** As many as a glance takes in: the others stand on the page. */
const TAKE = 10;

/** The last of what one is told, beside the page on which one is: unread first, each with what one does about it. Closes when the address no longer asks for it. */
@Component({
  selector: 'app-news-panel',
  imports: [DateTimePipe, MatButton, RouterLink, UiIcon, UiSidePanel, UiState],
  templateUrl: './news-panel.html',
  styleUrl: './news-panel.scss',
  providers: [NewsReading],
})
export class NewsPanel implements DialogComponent<void> {
  readonly done = output<void | undefined>();

  private readonly all = viewChild.required<ElementRef<HTMLElement>>('all');
  private readonly gateway = inject(NewsGateway);
  private readonly asked = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly reading = inject(NewsReading);
  protected readonly words = NEWS_KIND_WORDS;
  protected readonly actOf = actOf;
  protected readonly sentenceOf = sentenceOf;
  protected readonly titleOf = titleOf;
  /** What came while the panel is looked at stays unread. */
  private readonly lookedAt = new Date().toISOString();
  protected readonly loaded = rxResource({ stream: () => this.gateway.page(null, 0, TAKE) });
  private readonly latest = keepLatest(this.loaded);
  protected readonly items = computed(() => this.latest()?.items ?? []);
  protected readonly hasUnread = computed(() => this.items().some(({ isRead }) => !isRead));

  constructor() {
    effect(() => {
      if (!this.asked()?.has('panneau')) this.done.emit();
    });
  }

  protected async markAll(): Promise<void> {
    // the button goes with what it marks
    this.all().nativeElement.focus();
    await this.reading.mark({ until: this.lookedAt }, 'Tout est marqué comme lu.');
  }
}
