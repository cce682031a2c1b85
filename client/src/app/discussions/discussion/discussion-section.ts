import { booleanAttribute, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { keepLatest, plural, UiIcon, UiState } from '../../ui';
import { DiscussionsGateway, type Place } from '../discussions-gateway';
import { MessageForm } from '../message-form/message-form';
import { MessageItem } from '../message/message-item';
import { audienceLabel, readersInWords } from '../words/audience-words';

const PAGE = 20;
/** As many threads as one question may ask for. */
const MOST = 100;
/** Address of the section on its page, which leads to it open. */
const FRAGMENT = '#discussion';

/** What is said at a place, and who reads it. Whoever reads nothing of it sees no section at all. It is not printed: what is internal must not leave on paper. */
@Component({
  selector: 'app-discussion-section',
  imports: [MatButton, MessageForm, MessageItem, UiIcon, UiState],
  host: { class: 'no-print', '[style.display]': 'isThere() ? "block" : "none"' },
  templateUrl: './discussion-section.html',
  styleUrl: './discussion-section.scss',
})
export class DiscussionSection {
  readonly place = input.required<Place>();
  /** The CCAS of the place, by name: « CCAS de Stains »; null where it is of none. */
  readonly ccas = input<string | null>(null);
  /** Shows its count alone, until it is opened; inside something that has a frame of its own. */
  readonly isFolded = input(false, { transform: booleanAttribute });

  private readonly gateway = inject(DiscussionsGateway);
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
  protected readonly messageCount = computed(() => this.discussion()?.messageCount ?? (this.count.hasValue() ? this.count.value() : null) ?? 0);
  protected readonly isThere = computed(() => {
    if (this.isFolded()) return this.count.hasValue() && this.count.value() !== null;
    return this.resource.status() === 'error' || this.discussion() !== null || this.resource.isLoading();
  });
  protected readonly label = audienceLabel;
  protected readonly plural = plural;
  protected readonly most = MOST;
  protected readonly readers = computed(() => {
    const { kind } = this.place();
    return { internal: readersInWords(kind, 'internal', this.ccas()), shared: readersInWords(kind, 'shared', this.ccas()) };
  });

  protected more(): void {
    this.take.update((take) => Math.min(take + PAGE, MOST));
  }
}
