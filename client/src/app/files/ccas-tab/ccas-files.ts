import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { addressOf, type SubjectType } from '@maillage/domain';
import { map } from 'rxjs';
import { Graph, Session } from '../../core';
import { Dossiers } from '../../faces/dossiers';
import { keepLatest } from '../../ui';
import { CcasFilesDocument, type CcasFilesQuery } from '../files.generated';

export type CcasFile = CcasFilesQuery['ccasFiles']['items'][number];

/** A page of the documents of a CCAS; in an injection context. */
export function filesOf(ccasId: Signal<string>, page: Signal<{ readonly skip: number; readonly take: number }>) {
  const graph = inject(Graph);
  const session = inject(Session);
  const resource = rxResource({
    params: () => {
      const networkId = session.networkId();
      return networkId ? { networkId, ccasId: ccasId(), ...page() } : undefined;
    },
    stream: ({ params }) => graph.watch(CcasFilesDocument, params).pipe(map(({ ccasFiles }) => ccasFiles)),
  });
  const latest = keepLatest(resource);
  return { resource, items: computed(() => latest()?.items), totalCount: computed(() => latest()?.totalCount ?? 0) };
}

/** What a document is attached to: its name and address; without either, those of the tab of the dossier in which it stands. */
export function placesOfFiles(ccasId: Signal<string>) {
  const dossiers = inject(Dossiers);
  return ({ parentType, parentPageKey, parentName }: CcasFile): { readonly name: string; readonly link: string | null } => {
    const tab = dossiers.tabs().find(({ subjects = [] }) => subjects.includes(parentType as SubjectType));
    const tabLink = tab ? `/reseau/${ccasId()}/${tab.path}` : null;
    return { name: parentName ?? tab?.title ?? '', link: addressOf(parentType as SubjectType, parentPageKey) ?? tabLink };
  };
}
