import { Component, computed, input } from '@angular/core';
import { formatParts, formatPercent } from '../../ui';
import type { MapMeaning } from '../../ui/map/map-classes';
import { projectOutlines } from '../../ui/map/map-geometry';
import { type MapFigure, UiTerritoryMap } from '../../ui/map/territory-map';
import type { PublishedFigure } from '../publications-gateway';

/** Upper bounds of the classes of a share; the last one is all. */
const BOUNDS = [0.25, 0.5, 0.75, 1] as const;

/** A figure by EPT on a map: what is not told of one is said so there too. Nothing where an EPT has no outline. */
@Component({
  selector: 'app-ept-map',
  imports: [UiTerritoryMap],
  template: `
    @if (map(); as drawn) {
      <ui-territory-map
        heading="Par EPT"
        [geometry]="drawn.geometry"
        [figures]="drawn.figures"
        [legend]="drawn.legend"
        [classCount]="classCount"
        [source]="figure().outlinesSource ?? ''"
      />
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class EptMap {
  readonly figure = input.required<PublishedFigure>();
  protected readonly classCount = BOUNDS.length;

  protected readonly map = computed(() => {
    const { byEpt } = this.figure();
    const places = byEpt.flatMap(({ eptId, eptName, rings }) =>
      eptId !== null && eptName !== null && rings !== null ? [{ id: eptId, code: String(eptId), name: eptName, group: null, rings }] : [],
    );
    if (places.length === 0 || places.length < byEpt.filter(({ eptId }) => eptId !== null).length) return null;
    const figures = new Map<number, MapFigure>();
    for (const { eptId, inPlace, denominator } of byEpt) {
      if (eptId === null) continue;
      const share = inPlace !== null && denominator ? inPlace / denominator : null;
      figures.set(
        eptId,
        share === null
          ? { mapClass: 'secret', text: 'non communiqué' }
          : {
              mapClass: BOUNDS.findIndex((bound) => share <= bound),
              text: formatPercent(share),
              value: formatPercent(share),
              hint: formatParts(inPlace, denominator),
            },
      );
    }
    return { geometry: projectOutlines(places), figures, legend: legendOf([...figures.values()]) };
  });
}

function legendOf(figures: readonly MapFigure[]): MapMeaning[] {
  const countOf = (mapClass: MapFigure['mapClass']): number => figures.filter((figure) => figure.mapClass === mapClass).length;
  return [
    ...BOUNDS.map((bound, index) => ({ mapClass: index, label: `${100 * (BOUNDS[index - 1] ?? 0)} à ${100 * bound}\u202f%`, count: countOf(index) })),
    { mapClass: 'secret' as const, label: 'non communiqué', count: countOf('secret') },
  ].filter(({ count }) => count > 0);
}
