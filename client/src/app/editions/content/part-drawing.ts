import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, input, resource, signal } from '@angular/core';
import {
  areaMap,
  areasOfPart,
  barsAlternative,
  barsChart,
  type EditionChart,
  type EditionMap,
  lineAlternative,
  lineChart,
  mapAlternative,
  seriesOfPart,
  stackedAlternative,
  stackedChart,
} from '@maillage/domain';
import { EditionOutlinesGateway } from './outlines-gateway';
import { SvgFigure } from './svg-figure';

/** Of letters of 12 px: wider, bars only grow; narrower, names have no room. */
const WIDEST = 820;
const WIDEST_MAP = 640;
const NARROWEST = 280;
const BESIDE = 16;
const CHARTS = { bars: [barsChart, barsAlternative], stacked: [stackedChart, stackedAlternative], line: [lineChart, lineAlternative] } as const;
const TABLE_AT = 'Les chiffres sont dans le tableau qui suit.';

let drawings = 0;

/** A chart or a map of an edition, drawn as the documents draw it, as wide as there is room. */
@Component({
  selector: 'app-part-drawing',
  imports: [SvgFigure],
  template: `
    @if (drawn(); as drawing) {
      <div class="drawing" role="img" [attr.aria-label]="drawing.alternative" [appSvgFigure]="drawing.markup"></div>
    } @else {
      <div class="room"></div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .drawing {
      display: inline-block;
      max-inline-size: 100%;
      border-radius: var(--radius-m);
      background: #fff;
      break-inside: avoid;
    }
    .drawing ::ng-deep svg {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
    }
    @media print {
      .drawing ::ng-deep svg {
        max-block-size: 13cm;
      }
    }
    .room {
      min-block-size: 16rem;
    }
  `,
})
export class PartDrawing {
  readonly part = input.required<EditionChart | EditionMap>();
  /** Day of the edition: outlines are those of that day. */
  readonly asOf = input.required<string>();
  private readonly outlines = inject(EditionOutlinesGateway);
  private readonly width = signal(0);
  private readonly id = `d${++drawings}`;
  private readonly shapes = resource({
    params: () => {
      const part = this.part();
      return part.is === 'map' ? { codes: part.areas.map(({ code }) => code), on: this.asOf() } : undefined;
    },
    loader: ({ params: { codes, on } }) => this.outlines.of(codes, on),
  });

  protected readonly drawn = computed(() => {
    const part = this.part();
    if (this.width() === 0) return null;
    const size = { width: Math.min(this.width(), part.is === 'map' ? WIDEST_MAP : WIDEST) };
    if (part.is === 'map') {
      if (!this.shapes.hasValue()) return null;
      const data = areasOfPart(part);
      return { markup: this.ownIds(areaMap(data, this.shapes.value(), size).markup), alternative: mapAlternative(part.caption, data, TABLE_AT) };
    }
    const [draw, alternative] = CHARTS[part.is];
    const data = seriesOfPart(part);
    return { markup: this.ownIds(draw(data, size).markup), alternative: alternative(part.caption, data, TABLE_AT) };
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const measure = (): void => this.width.set(Math.round(Math.min(WIDEST, Math.max(NARROWEST, host.clientWidth - BESIDE))));
      measure();
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(measure);
      observer.observe(host);
      destroyed.onDestroy(() => observer.disconnect());
    });
  }

  /** Fillings are called by their ids, and a page holds several drawings. */
  private ownIds(markup: string): string {
    return markup.replaceAll(/\bid="([\w-]+)"/g, `id="${this.id}-$1"`).replaceAll(/url\(#([\w-]+)\)/g, `url(#${this.id}-$1)`);
  }
}
