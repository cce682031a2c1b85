import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map, switchMap } from 'rxjs';
import { Graph, Session } from '../../core';
import { keepLatest } from '../../ui';
import { CcasCommuneDocument } from '../portrait/ccas-commune.generated';
import { PortraitGateway } from '../portrait/portrait-gateway';
import { groupsOf, type PortraitRow, rowsOf } from '../portrait/portrait-rows';

/** What is always compared: the EPT or EPCI, then the département. */
const DEPARTEMENT = 1;

/** The figures of the commune of a CCAS, beside those of its département; in an injection context. */
export function figuresOf(ccasId: Signal<string>) {
  const graph = inject(Graph);
  const gateway = inject(PortraitGateway);
  const session = inject(Session);
  const networkId = computed(() => session.networkId() ?? undefined);
  const resource = rxResource({
    params: () => {
      const id = networkId();
      return id === undefined ? undefined : { networkId: id, ccasId: ccasId() };
    },
    stream: ({ params }) =>
      graph
        .watch(CcasCommuneDocument, { ccasId: params.ccasId }, { fetchPolicy: 'cache-first' })
        .pipe(switchMap(({ ccas }) => gateway.sheet(params.networkId, ccas.commune.id).pipe(map((sheet) => ({ ...sheet, commune: ccas.commune }))))),
  });
  const sheet = keepLatest(resource);
  const catalogue = rxResource({ params: networkId, stream: ({ params }) => gateway.indicators(params, null) });
  const rows = computed<readonly PortraitRow[]>(() => {
    const current = sheet();
    return current && catalogue.hasValue() ? rowsOf(catalogue.value(), current) : [];
  });
  return {
    resource,
    commune: computed(() => sheet()?.commune),
    isReady: computed(() => sheet() !== undefined && catalogue.hasValue()),
    groups: computed(() => groupsOf(rows(), { theme: null, isFilledOnly: true })),
    departement: computed(() => sheet()?.portrait.comparedTo[DEPARTEMENT]?.name ?? 'Département'),
    /** The same figure for the département. */
    beside: (row: PortraitRow) => row.compared[DEPARTEMENT],
  };
}

/** A few rows of each theme, so that a short list says something of every one. */
export function sample(groups: readonly { readonly rows: readonly PortraitRow[] }[], count: number): PortraitRow[] {
  const picked: PortraitRow[] = [];
  const longest = Math.max(0, ...groups.map(({ rows }) => rows.length));
  for (let place = 0; place < longest && picked.length < count; place++)
    for (const { rows } of groups) {
      const row = rows[place];
      if (row && picked.length < count) picked.push(row);
    }
  return picked;
}
