import { afterNextRender, Component, computed, DestroyRef, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  DAYS_SEEN,
  fitted,
  HEAD_OF,
  layOutTimeline,
  periodsOf,
  signPath,
  timeScale,
  type TimelineGroup,
  type TimelineMark,
  type TimelineZoom,
  type TimeUnit,
  wordPeriod,
} from '@maillage/domain';
import { formatDate, plural, Toasts } from '../../ui';
import type { Milestone } from '../initiatives-gateway';
import { keyOf, movedDay, nextMilestone, type Placed, type Row } from './chart-keys';
import type { TimelineRow } from './timeline-gateway';
import { milestoneText } from './timeline-texts';
import { lateOf } from './timeline-view';

const SIZES = { row: 44, group: 32, lane: 20, letter: 6.4 } as const;
const LETTER = 6.3;
/** How far the pointer goes before a press is a move. */
const STILL = 3;

const KEYS_OF_MOVE = 'Flèches pour un jour, Majuscule et flèches pour une semaine, Page pour un mois. Entrée pour le poser, Échap pour annuler.';

/** A milestone that is being moved, by the pointer or by the keyboard. */
interface Held {
  readonly key: string;
  readonly milestone: Milestone;
  readonly day: string;
  readonly isByKeyboard: boolean;
  /** It was put there, and is being saved. */
  readonly isSettled?: true;
}

/** Initiatives over the year, drawn from what libs/domain lays out. One milestone at a time is in the order of focus; arrows lead to the others. */
@Component({
  selector: 'app-timeline-chart',
  imports: [RouterLink],
  templateUrl: './timeline-chart.html',
  styleUrl: './timeline-chart.scss',
})
export class TimelineChart {
  readonly groups = input.required<readonly TimelineGroup<TimelineRow>[]>();
  readonly marks = input.required<readonly TimelineMark[]>();
  readonly layerNames = input.required<Readonly<Record<string, string>>>();
  readonly from = input.required<string>();
  readonly until = input.required<string>();
  readonly today = input.required<string>();
  readonly zoom = input.required<TimelineZoom>();
  readonly canMove = input(false);
  /** Gives a milestone another day; done once that is settled. */
  readonly move = input.required<(milestone: Milestone, day: string) => Promise<void>>();

  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private readonly corner = viewChild.required<ElementRef<HTMLElement>>('corner');
  private readonly roomForDays = signal(800);
  private pressed: { readonly x: number; readonly placed: Placed; readonly key: string } | null = null;

  protected readonly held = signal<Held | null>(null);
  private readonly chosen = signal<string | null>(null);
  protected readonly scale = computed(() => timeScale(this.from(), this.until(), this.roomForDays() / DAYS_SEEN[this.zoom()]));
  protected readonly drawing = computed(() => {
    const scale = this.scale();
    const edgeOf = this.zoom() === 'year' ? (day: string): number => scale.end(`${day.slice(0, 4)}-12-31`) : undefined;
    return layOutTimeline(this.groups(), this.marks(), this.today(), scale, { ...SIZES, ...(edgeOf ? { edgeOf } : {}) });
  });
  protected readonly majors = computed(() => this.periods(HEAD_OF[this.zoom()].major, true));
  protected readonly minors = computed(() => this.periods(HEAD_OF[this.zoom()].minor, false));
  /** The milestone that Tab leads to: the last one that had the focus, else the first. */
  protected readonly current = computed(() => {
    const { rows } = this.drawing();
    const chosen = this.chosen();
    if (chosen !== null && rows.some((row) => row.milestones.some((one) => keyOf(row, one) === chosen))) return chosen;
    const first = rows.find(({ milestones }) => milestones.length > 0);
    return first?.milestones[0] ? keyOf(first, first.milestones[0]) : null;
  });
  protected readonly details = computed(() => {
    const [found] = this.drawing().rows.flatMap((row) => row.milestones.filter((one) => keyOf(row, one) === this.chosen()).map((one) => ({ row, one })));
    return found ? { id: found.row.initiative.id, text: milestoneText(found.one.milestone, found.one.state, found.row.initiative) } : null;
  });

  protected readonly keysOfMove = KEYS_OF_MOVE;
  protected readonly keyOf = keyOf;
  protected readonly lateOf = lateOf;
  protected readonly plural = plural;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender({
      read: () => {
        const measure = (): void => this.roomForDays.set(Math.max(260, this.frame().nativeElement.clientWidth - this.corner().nativeElement.offsetWidth));
        const observer = new ResizeObserver(measure);
        observer.observe(this.frame().nativeElement);
        destroyed.onDestroy(() => observer.disconnect());
        measure();
      },
    });
    effect(() => {
      const scale = this.scale();
      const [zoom, today] = [this.zoom(), this.today()];
      untracked(() => setTimeout(() => this.scrollTo(zoom === 'year' ? `${today.slice(0, 4)}-01-01` : today, scale.start)));
    });
  }

  /** What a milestone is called where there is room for it. */
  protected labelOf({ milestone, room }: Placed): string {
    return fitted(milestone.title, room, LETTER);
  }

  protected textOf(row: Row, { milestone, state }: Placed): string {
    const held = this.held();
    return held?.milestone.id === milestone.id ? `${milestone.title}, déplacé au ${formatDate(held.day)}` : milestoneText(milestone, state, row.initiative);
  }

  protected shape({ milestone }: Placed): string {
    return signPath(milestone.kind === 'deliverable', 0, 0, 8);
  }

  protected xOf(row: Row, placed: Placed): number {
    const held = this.held();
    return held?.key === keyOf(row, placed) ? this.scale().middle(held.day) : placed.x;
  }

  protected heldDay(row: Row, placed: Placed): string | null {
    const held = this.held();
    return held?.key === keyOf(row, placed) ? formatDate(held.day) : null;
  }

  protected isMovable({ milestone }: Placed): boolean {
    return this.canMove() && milestone.doneOn === null;
  }

  protected choose(key: string): void {
    this.chosen.set(key);
  }

  protected press(event: PointerEvent, row: Row, placed: Placed): void {
    if (event.button !== 0 || this.held()) return;
    const key = keyOf(row, placed);
    this.choose(key);
    if (!this.isMovable(placed)) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.pressed = { x: event.clientX, placed, key };
  }

  protected drag(event: PointerEvent): void {
    if (!this.pressed) return;
    const { x, placed, key } = this.pressed;
    if (this.held() === null && Math.abs(event.clientX - x) <= STILL) return;
    const day = this.scale().dayAt(placed.x + event.clientX - x);
    if (this.held()?.day !== day) this.held.set({ key, milestone: placed.milestone, day, isByKeyboard: false });
  }

  protected release(): void {
    this.pressed = null;
    const held = this.held();
    if (held && !held.isByKeyboard && !held.isSettled) this.drop();
  }

  protected letGo(): void {
    const held = this.held();
    if (held === null || held.isSettled) return;
    this.pressed = null;
    this.held.set(null);
    this.toasts.announce('Déplacement annulé.');
  }

  protected onKey(event: KeyboardEvent, row: Row, placed: Placed): void {
    const held = this.held();
    if (held) this.moveHeld(event, held);
    else if (event.key === ' ') this.take(event, row, placed);
    else if (event.key === 'Enter') void this.router.navigate(['/initiatives', row.initiative.id], { fragment: 'jalons' });
    else {
      const next = nextMilestone(this.drawing().rows, keyOf(row, placed), event.key);
      if (next === null) return;
      event.preventDefault();
      this.focus(next);
    }
  }

  private take(event: KeyboardEvent, row: Row, placed: Placed): void {
    event.preventDefault();
    if (!this.isMovable(placed)) {
      this.toasts.announce(
        placed.milestone.doneOn !== null ? 'Ce jalon est fait\u202f: sa date ne bouge plus.' : 'Vos droits ne permettent pas de déplacer ce jalon.',
      );
      return;
    }
    this.held.set({ key: keyOf(row, placed), milestone: placed.milestone, day: placed.milestone.dueOn, isByKeyboard: true });
    this.toasts.announce(`Jalon saisi. ${KEYS_OF_MOVE}`);
  }

  private moveHeld(event: KeyboardEvent, held: Held): void {
    if (held.isSettled) return;
    if (event.key === 'Tab') return this.letGo();
    event.preventDefault();
    if (event.key === 'Escape') return this.letGo();
    if (event.key === 'Enter' || event.key === ' ') return this.drop();
    const day = movedDay(held.day, event);
    if (day === null || day < this.from() || day > this.until()) return;
    this.held.set({ ...held, day });
    this.toasts.announce(formatDate(day));
  }

  private drop(): void {
    const held = this.held();
    if (!held || held.day === held.milestone.dueOn) return this.held.set(null);
    void this.settle({ ...held, isSettled: true });
  }

  /** It stays where it was put until the answer is there, and back where it was when that is no. */
  private async settle(held: Held): Promise<void> {
    this.held.set(held);
    await this.move()(held.milestone, held.day);
    this.held.set(null);
  }

  private focus(key: string): void {
    this.choose(key);
    this.frame()
      .nativeElement.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)
      ?.focus();
  }

  private periods(unit: TimeUnit, isMajor: boolean) {
    return periodsOf(unit, this.scale()).map((period) => {
      const name = wordPeriod(unit, period.firstDay, isMajor);
      return { ...period, name: fitted(name, period.width, LETTER) };
    });
  }

  private scrollTo(day: string, start: (day: string) => number): void {
    const { nativeElement: frame } = this.frame();
    frame.scrollLeft = Math.max(0, start(day) - (this.zoom() === 'year' ? 0 : frame.clientWidth / 4));
  }
}
