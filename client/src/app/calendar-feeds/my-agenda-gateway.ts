import { inject, Injectable } from '@angular/core';
import type { DeadlineKind } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import {
  MakeMyAgendaDocument,
  MyAgendaDocument,
  type MyAgendaQuery,
  RenewMyAgendaDocument,
  RevokeMyAgendaDocument,
  SetMyAgendaKindsDocument,
} from './calendar-feeds.generated';

/** The feed of the person, and what it would hold. */
export type MyAgenda = MyAgendaQuery['calendarFeed'];

const REFETCH = { refetch: [MyAgendaDocument] } as const;

/** The feed that brings what comes due for the person into her agenda. */
@Injectable({ providedIn: 'root' })
export class MyAgendaGateway {
  private readonly graph = inject(Graph);

  agenda(): Observable<MyAgenda> {
    return this.graph.watch(MyAgendaDocument, {}).pipe(map(({ calendarFeed }) => calendarFeed));
  }

  /** The address, told this once; null when there was one already. */
  async make(): Promise<string | null> {
    return (await this.graph.mutate(MakeMyAgendaDocument, {}, REFETCH)).makeCalendarFeed.address;
  }

  /** Another address; the former one ends. */
  async renew(): Promise<string | null> {
    return (await this.graph.mutate(RenewMyAgendaDocument, {}, REFETCH)).renewCalendarFeed.address;
  }

  async setKinds(mutedKinds: readonly DeadlineKind[]): Promise<void> {
    await this.graph.mutate(SetMyAgendaKindsDocument, { input: { mutedKinds: [...mutedKinds] } }, REFETCH);
  }

  async revoke(): Promise<void> {
    await this.graph.mutate(RevokeMyAgendaDocument, {}, REFETCH);
  }
}
