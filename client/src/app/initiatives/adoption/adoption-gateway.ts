import { inject, Injectable } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { JournalDocument } from '../../journal';
import { withNews, type Matrix } from '../matrix/matrix-cells';
import { AdoptionMatrixDocument } from '../matrix/matrix.generated';
import {
  AdoptionDocument,
  BlockerAddresseesDocument,
  type BlockerAddresseesQuery,
  CcasContactDocument,
  ConfirmAdoptionDocument,
  UpdateAdoptionDocument,
  type AdoptionFieldsFragment,
  type CcasContactQuery,
  type UpdateAdoptionInput,
} from './adoption.generated';

export type Adoption = AdoptionFieldsFragment;
export type BlockerAddressee = BlockerAddresseesQuery['blockerAddressees'][number];
export type CcasContact = CcasContactQuery['ccas'];

/** The matrix and each of its cells. A saved cell is written into the matrix that is on the screen, which is not fetched again. */
@Injectable({ providedIn: 'root' })
export class AdoptionGateway {
  private readonly graph = inject(Graph);
  private readonly cache = inject(Apollo).client.cache;

  matrix(planId: string): Observable<Matrix> {
    return this.graph.watch(AdoptionMatrixDocument, { planId }).pipe(map(({ adoptionMatrix }) => adoptionMatrix));
  }

  adoption(initiativeId: string, ccasId: string): Observable<Adoption> {
    return this.graph.watch(AdoptionDocument, { initiativeId, ccasId }).pipe(map(({ adoption }) => adoption));
  }

  /** To whom what blocks there can be addressed. */
  addressees(cell: { readonly initiativeId: string; readonly ccasId: string }): Observable<BlockerAddressee[]> {
    return this.graph.watch(BlockerAddresseesDocument, { ...cell }).pipe(map(({ blockerAddressees }) => blockerAddressees));
  }

  contact(ccasId: string): Observable<CcasContact> {
    return this.graph.watch(CcasContactDocument, { ccasId }).pipe(map(({ ccas }) => ccas));
  }

  async update(planId: string, input: UpdateAdoptionInput): Promise<Adoption> {
    const { updateAdoption } = await this.graph.mutate(UpdateAdoptionDocument, { input }, { refetch: [JournalDocument] });
    this.show(planId, updateAdoption);
    return updateAdoption;
  }

  /** « Rien de nouveau »: the news stays as it was, its date and author are those of today. */
  async confirm(planId: string, { initiative, ccas, version }: Adoption): Promise<Adoption> {
    if (version === null) throw new Error('Nothing to confirm: there was no news yet.');
    const { confirmAdoption } = await this.graph.mutate(
      ConfirmAdoptionDocument,
      { input: { initiativeId: initiative.id, ccasId: ccas.id, version } },
      { refetch: [JournalDocument] },
    );
    this.show(planId, confirmAdoption);
    return confirmAdoption;
  }

  /** Also after a conflict: what somebody else saved meanwhile belongs on the screen. */
  show(planId: string, adoption: Adoption): void {
    const ids = { initiativeId: adoption.initiative.id, ccasId: adoption.ccas.id };
    this.cache.writeQuery({ query: AdoptionDocument, variables: ids, data: { adoption } });
    // Counts and rates are the server's: a page that shows them reads them again, a page that is closed does nothing.
    this.cache.evict({ id: this.cache.identify({ __typename: 'Initiative', id: ids.initiativeId }), fieldName: 'adoption' });
    this.cache.evict({ id: this.cache.identify({ __typename: 'Initiative', id: ids.initiativeId }), fieldName: 'adoptions' });
    this.cache.updateQuery({ query: AdoptionMatrixDocument, variables: { planId } }, (data) => {
      const index = data?.adoptionMatrix.ccas.findIndex((ccas) => ccas.id === ids.ccasId) ?? -1;
      if (!data || index < 0) return undefined;
      const rows = data.adoptionMatrix.rows.map((row) => (row.id === ids.initiativeId ? withNews(row, index, adoption, Date.now()) : row));
      return { adoptionMatrix: { ...data.adoptionMatrix, rows } };
    });
  }
}
