import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { PrivacyPoint } from '@maillage/domain';
import { CivilDatePipe, keepLatest, plural, Toasts, UiIcon, UiState, UnsavedWork } from '../../ui';
import { PrivacyAnswerForm } from '../answer-form/answer-form';
import { type PointStatus, PrivacyGateway } from '../privacy-gateway';
import { PrivacyStateChip } from '../state-chip';
import { POINT_WORDS } from '../words/privacy-words';

const isAsked = ({ state }: PointStatus): boolean => state === 'unknown' || state === 'to_confirm';

/** Points of the RGPD that wait for an answer or for a confirmation, each answered where it stands; nothing moves meanwhile. */
@Component({
  selector: 'app-asked-points',
  imports: [CivilDatePipe, MatButton, PrivacyAnswerForm, PrivacyStateChip, UiIcon, UiState],
  templateUrl: './asked-points.html',
  styleUrl: '../../asks/asked-section.scss',
})
export class AskedPoints {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(PrivacyGateway);
  private readonly toasts = inject(Toasts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly words = POINT_WORDS;
  protected readonly read = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.ofCcas(params) });
  private readonly latest = keepLatest(this.read);
  private readonly all = computed(() => (this.latest()?.canUpdate ? this.latest()?.points : undefined) ?? []);
  /** Those asked when the list first showed; what expired comes first, then what was never answered. */
  private readonly asked = linkedSignal<{ ccasId: string; points: readonly PointStatus[] }, readonly PrivacyPoint[]>({
    source: () => ({ ccasId: this.ccasId(), points: this.all() }),
    computation: ({ ccasId, points }, previous) =>
      previous?.source.ccasId === ccasId && previous.value.length > 0
        ? previous.value
        : points
            .filter(isAsked)
            .sort((one, other) => Number(one.state === 'unknown') - Number(other.state === 'unknown'))
            .map(({ point }) => point),
  });
  protected readonly points = computed(() => this.asked().flatMap((point) => this.all().find((status) => status.point === point) ?? []));
  protected readonly leftCount = computed(() => this.points().filter(isAsked).length);
  protected readonly leftLabel = computed(() => plural(this.leftCount(), 'point à répondre', 'points à répondre'));
  protected readonly opened = signal<PrivacyPoint | null>(null);
  protected readonly isAsked = isAsked;

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
    this.opened.set(null);
    const points = this.points();
    const at = points.findIndex((status) => status.point === point);
    const next = [...points.slice(at + 1), ...points.slice(0, at)].find(isAsked);
    this.toasts.announce(next ? `C’est noté. ${this.leftLabel()}.` : 'C’est noté. Tous les points ont leur réponse, merci.');
    this.focus(`[data-point="${(next ?? { point }).point}"]`);
  }

  private focus(selector: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
