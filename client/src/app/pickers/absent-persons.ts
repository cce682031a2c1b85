import { computed, inject, Injectable } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { map, type Observable } from 'rxjs';
import { Graph, Session } from '../core';
import { formatDate } from '../ui';
import { AbsencesDocument, type AbsencesQuery } from './absences.generated';

export type AbsenceChoice = AbsencesQuery['absences'][number];

/** « absence jusqu’au 12 janvier 2027, suppléance : Coline Tribu », « absence du 20 au… » for one to come. */
export function absenceText({ startsOn, endsOn, isNow, deputy }: Pick<AbsenceChoice, 'startsOn' | 'endsOn' | 'isNow' | 'deputy'>): string {
  const days = isNow ? `absence jusqu’au ${formatDate(endsOn)}` : `absence du ${formatDate(startsOn)} au ${formatDate(endsOn)}`;
  return deputy ? `${days}, suppléance\u202f: ${deputy.name}` : days;
}

/** Who of the network is away today, for wherever a person is chosen or shown. */
@Injectable({ providedIn: 'root' })
export class AbsentPersons {
  private readonly session = inject(Session);
  private readonly graph = inject(Graph);
  private readonly read = rxResource({
    params: () => (this.session.can('absences.read') ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.ofNetwork(params),
  });
  private readonly texts = computed(() => {
    const absences = this.read.hasValue() ? this.read.value() : [];
    return new Map(absences.filter(({ isNow }) => isNow).map((absence) => [absence.person.accountId, absenceText(absence)]));
  });

  /** Who of a network is away, or will be. */
  ofNetwork(networkId: string): Observable<readonly AbsenceChoice[]> {
    return this.graph.watch(AbsencesDocument, { networkId }).pipe(map(({ absences }) => absences));
  }

  /** Until when she is away, and who stands in; null when she is there. */
  textOf(accountId: string | null | undefined): string | null {
    return (accountId && this.texts().get(accountId)) || null;
  }
}
