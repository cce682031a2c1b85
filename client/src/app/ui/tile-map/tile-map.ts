import { NgTemplateOutlet } from '@angular/common';
import { afterNextRender, booleanAttribute, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tone } from '../chip/chip';
import { UiFigure } from '../chart/figure';
import { layOut, legendOf, neighbour, type PlacedTile, type Tile } from './tile-layout';

export type { Tile } from './tile-layout';

/** Each tone has its own mark: a map is read without telling colours apart. */
const MARKS: Readonly<Record<Tone, string>> = { good: '●', info: '◐', warn: '▲', bad: '✕', neutral: '○' };
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Territories as equal tiles, where they lie: a small town counts as much as a large one. */
@Component({
  selector: 'ui-tile-map',
  imports: [NgTemplateOutlet, RouterLink, UiFigure],
  templateUrl: './tile-map.html',
  styleUrl: './tile-map.scss',
})
export class UiTileMap {
  readonly heading = input.required<string>();
  readonly tiles = input.required<readonly Tile[]>();
  readonly source = input('');
  readonly emptyText = input('Aucun territoire à montrer.');
  /** Head of the words' column in the table. */
  readonly wordLabel = input('Situation');
  /** Code of the tile that is shown elsewhere on the page. */
  readonly selected = input<string | null>(null);
  /** Whether a tile without link can be chosen; false: it is only read. */
  readonly choosable = input(true, { transform: booleanAttribute });
  readonly tileChosen = output<Tile>();

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly current = signal<string | null>(null);

  protected readonly marks = MARKS;
  protected readonly layout = computed(() => layOut(this.tiles()));
  protected readonly legend = computed(() => legendOf(this.tiles()));
  /** The one tile that Tab reaches; arrows move from it. */
  protected readonly reachable = computed(() => {
    const codes = this.layout().tiles.map(({ tile }) => tile.code);
    return [this.current(), this.selected()].find((code) => code !== null && codes.includes(code)) ?? codes[0];
  });
  protected readonly table = computed(() => {
    const hasHints = this.tiles().some(({ hint }) => hint);
    return {
      columns: ['Commune', 'EPT', this.wordLabel(), ...(hasHints ? ['Précision'] : [])],
      rows: [...this.tiles()]
        .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
        .map(({ name, group, word, hint }) => [name, group, word, ...(hasHints ? [hint ?? null] : [])]),
    };
  });

  protected markOf({ tile }: PlacedTile): string {
    return MARKS[tile.tone];
  }

  /** Holds all words that are seen, on a narrow screen the short name; « Sta » is no word of « Stains ». */
  protected nameOf({ tile, short }: PlacedTile): string {
    const { name, ...others } = tile;
    return this.describe({ ...others, name: name === short ? name : `${name}, ${short}` });
  }

  protected describe({ name, group, word, hint }: Tile): string {
    return [name, group, word, hint].filter(Boolean).join(', ');
  }

  protected enter({ tile }: PlacedTile): void {
    this.current.set(tile.code);
  }

  protected move(event: KeyboardEvent, from: PlacedTile): void {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    const { code } = neighbour(this.layout().tiles, from, direction).tile;
    this.current.set(code);
    afterNextRender(() => this.element.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`)?.focus(), { injector: this.injector });
  }
}
