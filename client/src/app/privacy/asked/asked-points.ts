import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, linkedSignal, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { PrivacyAnswer, PrivacyPoint } from '@maillage/domain';
import { AgoPipe, CivilDatePipe, KeptTexts, keepLatest, plural, Toasts, UiChip, UiIcon, UiState, UnsavedWork } from '../../ui';
import { AskedByCampaign, type AskedItem, CAMPAIGN_AROUND } from '../../asks/in-campaign/campaign-around';
import { ItemStanding } from '../../asks/in-campaign/item-standing';
import { Connection } from '../../ui/saving/connection';
import { PrivacyAnswerForm } from '../answer-form/answer-form';
import { type PointStatus, PrivacyGateway } from '../privacy-gateway';
import { PrivacyStateChip } from '../state-chip';
import { POINT_WORDS, PRIVACY_ANSWER_LABELS } from '../words/privacy-words';

const isAsked = ({ state }: PointStatus): boolean => state === 'unknown' || state === 'to_confirm';

let sections = 0;

/** Points of the RGPD that wait for an answer or for a confirmation, each answered where it stands; nothing moves meanwhile. */
@Component({
  selector: 'app-asked-points',
  imports: [AgoPipe, CivilDatePipe, ItemStanding, MatButton, PrivacyAnswerForm, PrivacyStateChip, UiChip, UiIcon, UiState],
  templateUrl: './asked-points.html',
  styleUrl: '../../asks/asked-section.scss',
})
export class AskedPoints {
  readonly ccasId = input.required<string>();
  protected readonly id = `points-rgpd-${(sections += 1)}`;

  private readonly gateway = inject(PrivacyGateway);
  private readonly toasts = inject(Toasts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly injector = inject(Injector);
  private readonly connection = inject(Connection);
  private readonly texts = inject(KeptTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly words = POINT_WORDS;
  protected readonly read = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.ofCcas(params) });
  private readonly latest = keepLatest(this.read);
  /** Where a campaign asks: what it asks is shown, and nothing else. */
  protected readonly around = inject(CAMPAIGN_AROUND, { optional: true });
  private readonly askedElsewhere = inject(AskedByCampaign);
  private readonly all = computed(() =>
    ((this.latest()?.canUpdate ? this.latest()?.points : undefined) ?? []).filter(({ point }) =>
      this.around ? this.around.items().has(point) : !this.askedElsewhere.has('privacy_points', point),
    ),
  );
  /** Given without network, by their points: what the person answered. */
  private readonly waiting = computed(
    () =>
      new Map(
        this.all().flatMap(({ point }) => {
          const text = this.texts.find(`${location.pathname}#${POINT_WORDS[point].label}#${this.ccasId()} ${point}`);
          return text?.isSent ? [[point, (text.values as { answer: PrivacyAnswer | null }).answer] as const] : [];
        }),
      ),
  );
  /** Those asked when the list first showed; what expired comes first, then what was never answered. */
  private readonly asked = linkedSignal<{ ccasId: string; points: readonly PointStatus[] }, readonly PrivacyPoint[]>({
    source: () => ({ ccasId: this.ccasId(), points: this.all() }),
    computation: ({ ccasId, points }, previous) =>
      previous?.source.ccasId === ccasId && previous.value.length > 0
        ? previous.value
        : points
            .filter((status) => this.around || isAsked(status))
            .sort((one, other) => Number(one.state === 'unknown') - Number(other.state === 'unknown'))
            .map(({ point }) => point),
  });
  protected readonly points = computed(() =>
    [...new Set([...this.asked(), ...this.waiting().keys()])].flatMap((point) => this.all().find((status) => status.point === point) ?? []),
  );
  protected readonly leftCount = computed(() => this.points().filter((status) => this.isLeft(status)).length);
  protected readonly leftLabel = computed(() => plural(this.leftCount(), 'point à répondre', 'points à répondre'));
  protected readonly opened = signal<PrivacyPoint | null>(null);
  /** What « Rien de nouveau » may be said of, all at once. */
  protected readonly unchanged = computed(() => this.points().flatMap((status) => (this.isLeft(status) && this.itemOf(status)?.lastAnswer ? [status] : [])));
  /** What is being sent after it waited, one after the other. */
  protected readonly resumed = signal<readonly PrivacyPoint[]>([]);

  constructor() {
    this.connection.count(computed(() => this.waiting().size));
    // a list that is read again is no return of the network
    const isThere = computed(() => this.all().length > 0);
    effect(() => {
      this.connection.returns();
      if (isThere() && this.connection.shownSince() === null) untracked(() => this.resume());
    });
  }

  /** What was given without network is sent, in its turn; a form that is open stays as it is. */
  protected resume(): void {
    if (this.opened() !== null) return;
    this.resumed.set([...this.waiting().keys()]);
    this.opened.set(this.resumed()[0] ?? null);
  }

  protected itemOf({ point }: PointStatus): AskedItem | undefined {
    return this.around?.items().get(point);
  }

  protected isLeft(status: PointStatus): boolean {
    if (this.waiting().has(status.point)) return false;
    return this.around ? this.itemOf(status)?.state === 'blank' : isAsked(status);
  }

  /** The last answer holds: said in the campaign, one point or several at once, which can be undone. */
  protected async confirm(statuses: readonly PointStatus[]): Promise<void> {
    const items = statuses.flatMap((status) => this.itemOf(status) ?? []);
    for (const item of items) await this.around?.reply(item, 'unchanged');
    const [first] = statuses;
    if (first && statuses.length === 1) this.moveOn(first.point, 'C’est noté.');
    if (statuses.length === 1) return;
    this.toasts.show(`«\u202fRien de nouveau\u202f» pour ${plural(items.length, 'point', 'points')}.`, {
      label: 'Annuler',
      run: async () => {
        for (const item of items) await this.around?.reply(item, null);
      },
    });
  }

  protected waitingAnswer({ point }: PointStatus): string | null {
    const answer = this.waiting().get(point);
    return answer ? PRIVACY_ANSWER_LABELS[answer] : null;
  }

  /** Kept in this browser until the network is back; the next point comes under the thumb meanwhile. */
  protected wait(point: PrivacyPoint): void {
    const isFirst = this.resumed().length === 0;
    this.resumed.set([]);
    this.opened.set(null);
    if (isFirst) this.moveOn(point, 'Pas de réseau\u202f: votre réponse est gardée sur cet appareil.');
  }

  protected open(point: PrivacyPoint): void {
    this.opened.set(point);
    this.focus('.answer input');
  }

  protected async cancel(point: PrivacyPoint): Promise<void> {
    if (!(await this.unsaved.mayLeave())) return;
    this.opened.set(null);
    this.focus(`[data-point="${point}"]`);
  }

  /** The next point that is left comes under the thumb. */
  protected finish(point: PrivacyPoint): void {
    const resumed = this.resumed();
    this.resumed.set(resumed.slice(1));
    this.opened.set(this.resumed()[0] ?? null);
    // where the person is meanwhile is hers
    if (resumed.length === 0) this.moveOn(point, 'C’est noté.');
  }

  private moveOn(point: PrivacyPoint, told: string): void {
    const points = this.points();
    const at = points.findIndex((status) => status.point === point);
    const next = [...points.slice(at + 1), ...points.slice(0, at)].find((status) => this.isLeft(status));
    this.toasts.announce(`${told} ${next ? `${this.leftLabel()}.` : 'Tous les points ont leur réponse, merci.'}`);
    this.focus(`[data-point="${(next ?? { point }).point}"]`);
  }

  private focus(selector: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
