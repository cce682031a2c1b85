import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map, switchMap } from 'rxjs';
import { MapsGateway } from '../../territories';
import { IndicatorsGateway } from '../indicators-gateway';
import { changesOf, type PerimeterChange, suspectedIds, type ValueRow } from './value-rows';

/** Which of these communes are perimeters of the past, and what they became. A table does not say it: their passages do. */
export function perimeterChanges(rows: Signal<readonly ValueRow[]>, perimeterId: Signal<number>): Signal<readonly PerimeterChange[]> {
  const gateway = inject(IndicatorsGateway);
  const maps = inject(MapsGateway);
  const today = rxResource({
    params: () => perimeterId(),
    stream: ({ params }) => maps.outlines({ withinId: params, kind: 'commune' }).pipe(map(({ territoryIds }) => territoryIds)),
  });
  // Text, so that the same territories ask nothing anew.
  const suspects = computed(() => (today.isLoading() ? '' : suspectedIds(rows(), today.hasValue() ? today.value() : []).join()));
  const found = rxResource({
    params: () => suspects() || undefined,
    stream: ({ params }) =>
      gateway.places(params.split(',').map(Number)).pipe(
        switchMap((places) => gateway.places([...new Set(places.flatMap(({ successors }) => successors.map(({ territory }) => territory.id)))])),
        map(changesOf),
      ),
  });
  return computed(() => (found.hasValue() ? found.value() : []));
}
