import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';
import { Graph, Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { keepLatest } from '../../ui';
import { chosenPlan } from '../plans/chosen-plan';
import { AdoptionsOfCcasDocument, type AdoptionsOfCcasQuery } from './ccas-adoptions.generated';

export type CcasAdoption = AdoptionsOfCcasQuery['ccasAdoptions'][number];

/** Where a CCAS stands with the initiatives of the plan of a year, the current one unless said otherwise; in an injection context. */
export function initiativesOf(ccasId: Signal<string>, year: Signal<string | null>) {
  const graph = inject(Graph);
  const pickers = inject(PickersGateway);
  const session = inject(Session);
  const read = rxResource({ params: () => session.networkId() ?? undefined, stream: ({ params }) => pickers.plans(params) });
  const plans = computed(() => [...(read.hasValue() ? read.value() : [])].sort((a, b) => b.year - a.year));
  const plan = computed(() => chosenPlan(plans(), Number(year()) || null));
  const resource = rxResource({
    params: () => {
      const planId = plan()?.id;
      return planId ? { ccasId: ccasId(), planId } : undefined;
    },
    stream: ({ params }) => graph.watch(AdoptionsOfCcasDocument, params).pipe(map(({ ccasAdoptions }) => ccasAdoptions)),
  });
  return { plans, plan, resource, adoptions: keepLatest(resource), isWithoutPlan: computed(() => read.hasValue() && plans().length === 0) };
}
