import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { EndRoleInput } from '../../../generated/schema-types';
import { Graph } from '../../core';
import { DepartureDocument, type DepartureQuery, EndRoleDocument } from './end-role.generated';

export type Departure = DepartureQuery['departure'];

/** The end of a role, and who takes it over. */
@Injectable({ providedIn: 'root' })
export class EndRoleGateway {
  private readonly graph = inject(Graph);

  /** What hangs on the role, as it stands now. */
  departure(accountId: string, roleId: string): Observable<Departure> {
    return this.graph.query(DepartureDocument, { accountId, roleId }).pipe(map(({ departure }) => departure));
  }

  async end(input: EndRoleInput): Promise<void> {
    await this.graph.create(EndRoleDocument, { input }, { refetch: 'active' });
  }
}
