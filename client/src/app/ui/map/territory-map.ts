import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { type FigureTable, UiFigure } from '../chart/figure';
import type { PictureKey } from '../chart/picture';
import { classColour, isDeepClass, isTone, type MapClass, type MapMeaning, TONE_MARKS } from './map-classes';
import { byName, type MapGeometry, type MapPoint, type MapShape, shapeBeside } from './map-geometry';

/** What is known of one territory. */
export interface MapFigure {
  readonly mapClass: MapClass;
  /** The value with its unit, or its state in words: « 29,5 % ». */
  readonly text: string;
  /** Written on the map where there is room: « 29,5 ». */
  readonly value?: string;
  /** Said below it: « 3e sur 39 ». */
  readonly hint?: string;
  /** Where it leads; without, the territory is only read. */
  readonly link?: readonly unknown[];
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
const MISSING: MapFigure = { mapClass: 'missing', text: 'aucune valeur' };
/** Width of a character, as a share of the height of the letters. */
const CHARACTER_RATIO = 0.6;
/** Smallest and largest letters of a value, in units of the ground. */
const SMALLEST_VALUE = 13;
const LARGEST_VALUE = 19;
/** On a narrow screen the ground is a third as wide: letters take what a tile has. */
const NARROW_WIDTH = 90;
const NARROW_LARGEST = 32;
let nextId = 1;

/** Territories as tiles or outlines, filled by what they are and carrying their value: each reached by arrows, said in words, touched, and leading somewhere. */
@Component({
  selector: 'ui-territory-map',
  imports: [UiFigure],
  templateUrl: './territory-map.html',
  styleUrl: './territory-map.scss',
})
export class UiTerritoryMap {
  readonly heading = input.required<string>();
  readonly unit = input('');
  readonly source = input('');
  readonly emptyText = input('Aucun territoire à montrer.');
  readonly geometry = input.required<MapGeometry>();
  /** By id of territory; one without figure is drawn as missing. */
  readonly figures = input.required<ReadonlyMap<number, MapFigure>>();
  readonly legend = input.required<readonly MapMeaning[]>();
  readonly classCount = input(0);
  readonly table = input<FigureTable>();
  /** Whether the columns of the table are figures. */
  readonly isNumeric = input(true);
  /** A territory to find among the others. */
  readonly marked = input<{ readonly id: number; readonly name: string } | null>(null);

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly drawing = viewChild<ElementRef<SVGSVGElement>>('drawing');
  private readonly current = signal<number | null>(null);
  /** What the tooltip speaks of: hovered, touched or focused. */
  private readonly told = signal<number | null>(null);
  /** Whether the first touch of a territory is what told of it: the second one opens. */
  private isFirstTouch = false;

  protected readonly id = `carte-${nextId++}`;
  /** In the order in which they are listed, which is the one that Tab and screen readers follow. */
  protected readonly shapes = computed(() => byName(this.geometry().shapes));
  /** The one shape that Tab reaches; arrows move from it. */
  protected readonly reachable = computed(() => this.shapes().find(({ id }) => id === this.current())?.id ?? this.shapes().at(0)?.id);
  protected readonly tip = computed(() => {
    const shape = this.shapes().find(({ id }) => id === this.told());
    return shape && { shape, figure: this.figureOf(shape), place: this.placeOf(shape.anchor) };
  });
  protected readonly markedShape = computed(() => this.shapes().find(({ id }) => id === this.marked()?.id));
  /** What is written on the ground, in the sizes that fit. */
  protected readonly labels = computed(() => this.shapes().flatMap((shape) => this.labelOf(shape)));
  /** The legend as a picture has it. */
  readonly keys = computed<PictureKey[]>(() => [
    ...this.legend().map(({ mapClass, label, count }) => ({ text: `${label} (${count})`, fill: this.fillOf(mapClass) })),
    ...(this.geometry().borders.length > 0 ? [{ text: 'limite d’EPT', stroke: { colour: 'var(--text)', dashes: 'none' } }] : []),
  ]);

  /** The drawing, for whoever takes it away. */
  readonly svg = (): SVGSVGElement | undefined => this.drawing()?.nativeElement;

  protected figureOf({ id }: Pick<MapShape, 'id'>): MapFigure {
    return this.figures().get(id) ?? MISSING;
  }

  protected fillOf(mapClass: MapClass): string {
    if (typeof mapClass === 'number') return classColour(mapClass, this.classCount());
    return isTone(mapClass) ? `var(--${mapClass}-bg)` : `url(#${this.id}-${mapClass})`;
  }

  protected markOf(mapClass: MapClass): string {
    return isTone(mapClass) ? TONE_MARKS[mapClass] : '';
  }

  protected addressOf(shape: MapShape): string | null {
    const { link } = this.figureOf(shape);
    return link ? this.router.serializeUrl(this.router.createUrlTree([...link])) : null;
  }

  protected describe(shape: MapShape): string {
    const { text, hint } = this.figureOf(shape);
    // what is seen of it on a narrow screen is a part of its name, so that it can be called by that
    const short = shape.words && shape.words.short !== shape.name ? `, ${shape.words.short}` : '';
    return `${shape.name}${short}\u202f: ${text}${hint ? `, ${hint}` : ''}`;
  }

  protected enter({ id }: MapShape): void {
    this.current.set(id);
    this.told.set(id);
  }

  protected tell(shape: MapShape | null): void {
    this.told.set(shape?.id ?? null);
  }

  /** Before a click: focus follows, and would tell of it too. */
  protected press({ pointerType }: PointerEvent, shape: MapShape): void {
    this.isFirstTouch = pointerType === 'touch' && this.told() !== shape.id;
  }

  /** The first touch tells, the second one opens; a new tab is the browser's. */
  protected open(event: MouseEvent, shape: MapShape): void {
    const address = this.addressOf(shape);
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.isFirstTouch) this.enter(shape);
    else if (address) void this.router.navigateByUrl(address);
    this.isFirstTouch = false;
  }

  protected move(event: KeyboardEvent, from: MapShape): void {
    if (event.key === 'Escape') return this.tell(null);
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    const { id } = shapeBeside(this.shapes(), from, direction);
    this.current.set(id);
    afterNextRender(() => this.element.querySelector<SVGAElement>(`[data-id="${id}"]`)?.focus(), { injector: this.injector });
  }

  private labelOf(shape: MapShape): Label[] {
    const { mapClass, value = '' } = this.figureOf(shape);
    const written = isTone(mapClass) ? TONE_MARKS[mapClass] : value;
    const fitting = (width: number, largest: number): number =>
      Math.min(largest, Math.round((width / (Math.max(1, written.length) * CHARACTER_RATIO)) * 10) / 10);
    const { words, room, anchor } = shape;
    const size = fitting((room?.width ?? NARROW_WIDTH) - 6, LARGEST_VALUE);
    if (!words && (!room || size < SMALLEST_VALUE)) return [];
    return [
      {
        id: shape.id,
        x: words ? anchor.x : (room?.x ?? anchor.x),
        y: anchor.y,
        value: written,
        size,
        narrowSize: fitting(NARROW_WIDTH, NARROW_LARGEST),
        ink: isTone(mapClass)
          ? `var(--${mapClass}-fg)`
          : typeof mapClass === 'number' && isDeepClass(mapClass, this.classCount())
            ? 'var(--map-on-deep)'
            : 'var(--text)',
        isHatched: mapClass === 'secret' || mapClass === 'missing',
        words,
      },
    ];
  }

  /** Where the tooltip stands, in shares of the drawing, and which way it opens so that it stays inside. */
  private placeOf({ x, y }: MapPoint): { readonly left: number; readonly top: number; readonly side: string; readonly isBelow: boolean } {
    const { width, height } = this.geometry();
    const across = x / width;
    return { left: across * 100, top: (y / height) * 100, side: across < 0.25 ? 'start' : across > 0.75 ? 'end' : 'middle', isBelow: y / height < 0.3 };
  }
}

interface Label extends MapPoint {
  readonly id: number;
  readonly value: string;
  readonly size: number;
  readonly narrowSize: number;
  readonly ink: string;
  readonly isHatched: boolean;
  readonly words: MapShape['words'];
}
