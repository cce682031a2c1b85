import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { CcasConventionsDocument, type CcasConventionsQuery } from '../conventions.generated';
import { ConventionCoverageDocument, type ConventionCoverageQuery } from '../coverage/coverage.generated';

export type CcasConvention = CcasConventionsQuery['conventions']['items'][number];
export type ConventionLack = CcasConventionsQuery['conventionLacks'][number];
type Status = ConventionCoverageQuery['conventionCoverage']['ccas'][number];

/** The conventions of one CCAS. */
@Injectable({ providedIn: 'root' })
export class CcasConventionsGateway {
  private readonly graph = inject(Graph);

  /** Its conventions and what they lack, as far as the person reads them. */
  ofCcas(networkId: string, ccasId: string): Observable<CcasConventionsQuery> {
    return this.graph.watch(CcasConventionsDocument, { networkId, ccasId }, { isKept: true });
  }

  /** Where it stands for who reads statuses alone: in the coverage of the network, which says no more. */
  statusOf(networkId: string, ccasId: string): Observable<Status | undefined> {
    return this.graph
      .watch(ConventionCoverageDocument, { networkId, kinds: ['framework', 'cpom'], minimumVolets: 0 })
      .pipe(map(({ conventionCoverage }) => conventionCoverage.ccas.find(({ ccas }) => ccas.id === ccasId)));
  }
}
