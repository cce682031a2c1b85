import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';
import { Graph, Session } from '../core';
import { Words } from '../faces';
import { keepLatest } from '../ui/state/state';
import { CcasDeadlinesDocument, type CcasDeadlinesQuery } from './ccas-deadlines.generated';

export type CcasDeadlineItem = CcasDeadlinesQuery['deadlines']['items'][number];

/** What comes due at a CCAS within so many days; or, of what is open today, what « À répondre » asks for. In an injection context. */
export function deadlinesOf(ccasId: Signal<string>, { upcomingDays = 0, isAsked = false }: { readonly upcomingDays?: number; readonly isAsked?: boolean }) {
  const graph = inject(Graph);
  const session = inject(Session);
  const words = inject(Words);
  const resource = rxResource({
    params: () => {
      const networkId = session.networkId();
      return networkId ? { networkId, ccasId: ccasId(), upcomingDays, isAsked } : undefined;
    },
    stream: ({ params }) => words.beside(graph.watch(CcasDeadlinesDocument, params, { isKept: true }).pipe(map(({ deadlines }) => deadlines))),
  });
  const latest = keepLatest(resource);
  return { resource, items: computed(() => latest()?.items) };
}
