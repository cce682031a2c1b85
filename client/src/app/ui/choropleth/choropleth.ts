import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type FigureTable, UiFigure } from '../chart/figure';
import type { PictureKey } from '../chart/picture';
import { classColour, type MapClass, type MapMeaning } from './map-classes';
import { byName, type MapGeometry, type MapPoint, type MapShape, shapeBeside } from './map-geometry';

/** What is known of one territory. */
export interface MapFigure {
  readonly mapClass: MapClass;
  /** The value with its unit, or its state in words: « 29,5 % ». */
  readonly text: string;
  /** Said below it: « 3e sur 39 ». */
  readonly hint?: string;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
let nextId = 1;

/** Territories filled by the class of their value: each reached by arrows, said in words, and leading somewhere. */
@Component({
  selector: 'ui-choropleth',
  imports: [RouterLink, UiFigure],
  templateUrl: './choropleth.html',
  styleUrl: './choropleth.scss',
})
export class UiChoropleth {
  readonly heading = input.required<string>();
  readonly unit = input('');
  readonly source = input('');
  readonly emptyText = input('Aucun territoire à montrer.');
  readonly geometry = input.required<MapGeometry>();
  /** By id of territory; one without figure is drawn as missing. */
  readonly figures = input.required<ReadonlyMap<number, MapFigure>>();
  readonly legend = input.required<readonly MapMeaning[]>();
  readonly classCount = input.required<number>();
  readonly table = input<FigureTable>();
  /** Where a territory leads. */
  readonly linkOf = input.required<(id: number) => readonly unknown[]>();

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly drawing = viewChild<ElementRef<SVGSVGElement>>('drawing');
  private readonly current = signal<number | null>(null);
  /** What the tooltip speaks of: hovered or focused. */
  private readonly told = signal<number | null>(null);

  protected readonly id = `carte-${nextId++}`;
  protected readonly missing: MapFigure = { mapClass: 'missing', text: 'aucune valeur' };
  /** In the order in which they are listed, which is the one that Tab and screen readers follow. */
  protected readonly shapes = computed(() => byName(this.geometry().shapes));
  /** The one shape that Tab reaches; arrows move from it. */
  protected readonly reachable = computed(() => this.shapes().find(({ id }) => id === this.current())?.id ?? this.shapes().at(0)?.id);
  protected readonly tip = computed(() => {
    const shape = this.shapes().find(({ id }) => id === this.told());
    return shape && { shape, figure: this.figureOf(shape), place: this.placeOf(shape.anchor) };
  });
  /** The legend as a picture has it. */
  readonly keys = computed<PictureKey[]>(() =>
    this.legend().map(({ mapClass, label, count }) => ({ text: `${label} (${count})`, fill: this.fillOf(mapClass) })),
  );

  /** The drawing, for whoever takes it away. */
  readonly svg = (): SVGSVGElement | undefined => this.drawing()?.nativeElement;

  protected figureOf({ id }: MapShape): MapFigure {
    return this.figures().get(id) ?? this.missing;
  }

  protected fillOf(mapClass: MapClass): string {
    return typeof mapClass === 'number' ? classColour(mapClass, this.classCount()) : `url(#${this.id}-${mapClass})`;
  }

  /** Words on a tile: dark on pale classes, pale on dark ones. */
  protected isDeep(mapClass: MapClass): boolean {
    return typeof mapClass === 'number' && mapClass > (this.classCount() - 1) / 2;
  }

  protected isHatched(mapClass: MapClass): boolean {
    return typeof mapClass !== 'number';
  }

  protected describe(shape: MapShape): string {
    const { text, hint } = this.figureOf(shape);
    return `${shape.name}\u202f: ${text}${hint ? `, ${hint}` : ''}`;
  }

  protected enter({ id }: MapShape): void {
    this.current.set(id);
    this.told.set(id);
  }

  protected tell(shape: MapShape | null): void {
    this.told.set(shape?.id ?? null);
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

  /** Where the tooltip stands, in shares of the drawing, and which way it opens so that it stays inside. */
  private placeOf({ x, y }: MapPoint): { readonly left: number; readonly top: number; readonly side: string; readonly isBelow: boolean } {
    const { width, height } = this.geometry();
    const across = x / width;
    return { left: across * 100, top: (y / height) * 100, side: across < 0.25 ? 'start' : across > 0.75 ? 'end' : 'middle', isBelow: y / height < 0.3 };
  }
}
