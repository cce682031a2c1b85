import { booleanAttribute, Component, computed, DestroyRef, effect, ElementRef, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import type { DiscussionAudience } from '@maillage/domain';
import { keepLatest, plural, UiIcon, UiState } from '../../ui';
import { printAlone } from '../../ui/print/print-alone';
import { type Discussion, DiscussionsGateway, type Place } from '../discussions-gateway';
import { MessageForm } from '../message-form/message-form';
import { MessageItem } from '../message/message-item';
import { OlderMessages } from './older-messages';
import { whenSeen } from './when-seen';
import { audienceLabel, readersInWords } from '../words/audience-words';

const PAGE = 20;
/** Address of the section on its page, which leads to it open. */
const FRAGMENT = '#discussion';

/** What is said at a place, and who reads it. Whoever reads nothing of it sees no section at all. The page is printed without it; a thread is printed alone, with its audience in words. */
@Component({
  selector: 'app-discussion-section',
  imports: [MatButton, MessageForm, MessageItem, OlderMessages, UiIcon, UiState],
  host: { class: 'no-print', '[style.display]': 'isThere() ? "block" : "none"' },
  templateUrl: './discussion-section.html',
  styleUrl: './discussion-section.scss',
})
export class DiscussionSection {
  readonly place = input.required<Place>();
  /** The CCAS of the place, by name: « CCAS de Stains »; null where it is of none. */
  readonly ccas = input<string | null>(null);
  /** What the place is called on paper, where the title of the page does not say it. */
  readonly about = input<string | null>(null);
  /** Shows its count alone, until it is opened; inside something that has a frame of its own. */
  readonly isFolded = input(false, { transform: booleanAttribute });

  private readonly gateway = inject(DiscussionsGateway);
  private readonly title = inject(Title);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly key = computed(() => this.place(), { equal: (a, b) => a.kind === b.kind && a.key === b.key && a.ccasId === b.ccasId });
  protected readonly isOpen = linkedSignal({
    source: () => [this.key(), this.isFolded()] as const,
    computation: ([, folded]) => !folded || location.hash === FRAGMENT,
  });
  protected readonly take = linkedSignal({ source: this.key, computation: () => PAGE });
  protected readonly isWriting = linkedSignal({ source: this.key, computation: () => false });
  /** The thread that is being answered. */
  protected readonly answered = signal<string | null>(null);

  protected readonly count = rxResource({ params: () => (this.isFolded() ? this.key() : undefined), stream: ({ params }) => this.gateway.count(params) });
  protected readonly resource = rxResource({
    params: () => (this.isOpen() ? { place: this.key(), take: this.take() } : undefined),
    stream: ({ params }) => this.gateway.discussion(params.place, params.take),
  });
  private readonly latest = keepLatest(this.resource);
  protected readonly discussion = computed(() => (this.isOpen() ? (this.latest() ?? null) : null));
  protected readonly messageCount = computed(() => this.discussion()?.messageCount ?? (this.count.hasValue() ? this.count.value() : null)?.messageCount ?? 0);
  protected readonly isThere = computed(() => {
    if (this.isFolded()) return this.count.hasValue() && this.count.value() !== null;
    return this.resource.status() === 'error' || this.discussion() !== null || this.resource.isLoading();
  });
  protected readonly label = audienceLabel;
  protected readonly plural = plural;
  /** What was new has been on screen. */
  private readonly isRead = linkedSignal({ source: this.key, computation: () => false });
  protected readonly newCount = computed(() => {
    if (this.isRead() && !this.isOpen()) return 0;
    return this.discussion()?.newCount ?? (this.count.hasValue() ? this.count.value() : null)?.newCount ?? 0;
  });

  constructor() {
    effect((onCleanup) => {
      const [discussion, place] = [this.discussion(), this.key()];
      if (!discussion || discussion.isRead) return;
      const [latest] = discussion.threads.flatMap(({ messages }) => messages).sort((one, other) => other.createdAt.localeCompare(one.createdAt));
      if (latest) onCleanup(whenSeen(this.element, () => void this.markRead(place, latest.id)));
    });
    // shown again, it is asked anew what is new
    inject(DestroyRef).onDestroy(() => untracked(this.isRead) && this.gateway.reread());
  }

  protected readersOf(audience: DiscussionAudience): string {
    return readersInWords(this.place().kind, audience, this.ccas());
  }

  protected newIn({ messages }: Discussion['threads'][number]): number {
    return messages.filter(({ isNew }) => isNew).length;
  }

  protected print(thread: HTMLElement): void {
    const about = this.about() ?? this.title.getTitle().replace(/ — [^—]*$/, '');
    printAlone(thread, ['Discussion', about, this.ccas()].filter((part) => !!part).join(' – '));
  }

  private async markRead(place: Place, messageId: string): Promise<void> {
    // that it was read is a comfort: failing to keep it disturbs nobody
    await this.gateway.read(place, messageId).then(
      () => this.isRead.set(true),
      () => undefined,
    );
  }

  protected more(): void {
    this.take.update((take) => take + PAGE);
  }
}
