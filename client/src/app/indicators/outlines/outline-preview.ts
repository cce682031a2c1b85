import { Component, computed, input } from '@angular/core';
import { plural } from '../../ui';
import { UiFigure } from '../../ui/chart/figure';
import { projectOutlines } from '../../ui/map/map-geometry';
import type { LoadedOutlines } from './outlines-gateway';

/** The outlines that the maps have, without any value: whether each territory is there, in its shape and at its place. */
@Component({
  selector: 'app-outline-preview',
  imports: [UiFigure],
  template: `<ui-figure [heading]="heading()" [unit]="count()" [source]="outlines().source ?? ''" [table]="table()" [isNumeric]="false">
    <svg [attr.viewBox]="'-2 -2 ' + (geometry().width + 4) + ' ' + (geometry().height + 4)" role="img" [attr.aria-label]="heading() + ', ' + count()">
      @for (shape of geometry().shapes; track shape.id) {
        <path [attr.d]="shape.path" fill-rule="evenodd">
          <title>{{ shape.name }} ({{ shape.code }})</title>
        </path>
      }
    </svg>
  </ui-figure>`,
  styles: `
    svg {
      inline-size: 100%;
      max-block-size: 36rem;
    }
    path {
      fill: var(--accent-soft);
      stroke: var(--accent);
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
    path:hover {
      fill: var(--surface-sunken);
    }
  `,
})
export class OutlinePreview {
  readonly heading = input.required<string>();
  readonly outlines = input.required<LoadedOutlines>();

  protected readonly geometry = computed(() => {
    const { territoryIds, codes, names, rings } = this.outlines();
    return projectOutlines(
      codes.map((code, place) => ({ id: territoryIds[place] ?? place, code, name: names[place] ?? code, group: null, rings: rings[place] ?? '' })),
    );
  });
  protected readonly count = computed(() => plural(this.outlines().codes.length, 'contour', 'contours'));
  protected readonly table = computed(() => {
    const { codes, names } = this.outlines();
    return { columns: ['Nom', 'Code'], rows: codes.map((code, place) => [names[place] ?? '', code]) };
  });
}
