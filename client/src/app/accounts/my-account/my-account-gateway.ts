import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  AcceptProposalDocument,
  ChangePasswordDocument,
  DeclineProposalDocument,
  MyProposalsDocument,
  type MyProposalsQuery,
  MySessionsDocument,
  type MySessionsQuery,
  RevokeSessionDocument,
} from './my-account.generated';

export type MySession = MySessionsQuery['mySessions'][number];
export type MyProposal = MyProposalsQuery['myProposals'][number];

/** One's own password and sessions. */
@Injectable({ providedIn: 'root' })
export class MyAccountGateway {
  private readonly graph = inject(Graph);

  /** The open sessions, and the last times that she came in. */
  sessions(): Observable<MySessionsQuery> {
    return this.graph.watch(MySessionsDocument, {});
  }

  proposals(): Observable<readonly MyProposal[]> {
    return this.graph.watch(MyProposalsDocument, {}).pipe(map(({ myProposals }) => myProposals));
  }

  async acceptProposal(id: string): Promise<void> {
    await this.graph.mutate(AcceptProposalDocument, { id }, { refetch: [MyProposalsDocument] });
  }

  async declineProposal(id: string): Promise<void> {
    await this.graph.mutate(DeclineProposalDocument, { id }, { refetch: [MyProposalsDocument] });
  }

  async revokeSession(id: string): Promise<void> {
    await this.graph.mutate(RevokeSessionDocument, { id }, { refetch: [MySessionsDocument] });
  }

  async changePassword(currentPassword: string | null, newPassword: string): Promise<void> {
    await this.graph.mutate(ChangePasswordDocument, { input: { currentPassword, newPassword } }, { refetch: [MySessionsDocument] });
  }
}
