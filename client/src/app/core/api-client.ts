import { inject, type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { provideApollo } from 'apollo-angular';
import { from, switchMap, throwError } from 'rxjs';
import { PageAccount, type RequestContext } from './session/page-account';
import { Reconnection } from './session/reconnection';

/** Types that are values of their parent or have no life of their own: written over, never merged by an identifier. */
const typePolicies = {
  Me: { keyFields: [] },
  // A territory's or a CCAS's short form may come with different fields from different places: same thing, merged by id.
  Ccas: { fields: { offices: { merge: false } } },
  Account: { fields: { roles: { merge: false } } },
  Initiative: {
    fields: {
      milestones: { merge: false },
      fundingLines: { merge: false },
      recommendations: { merge: false },
      adoptions: { merge: false },
      comments: { merge: false },
      publishedTo: { merge: false },
      owner: { merge: false },
      deputy: { merge: false },
      adoption: { merge: true },
    },
  },
  InitiativeListItem: { fields: { adoption: { merge: true } } },
  // The columns of a matrix carry other rights and names than the CCAS they stand for, and one identifier serves several plans.
  MatrixCcas: { keyFields: false },
  MatrixRow: { keyFields: false },
  // Identifiers only exist once there is news.
  Adoption: { keyFields: false },
  // A list asks for the counts of a report, a page for all of it: one thing.
  IndicatorImport: { fields: { report: { merge: true } } },
  Query: { fields: { home: { merge: false } } },
} as const;

/** The API client: same origin, session cookie, and the headers without which the server refuses a request as cross-site, or as of another's page. */
export const provideApiClient = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideApollo(() => {
      const reconnection = inject(Reconnection);
      const page = inject(PageAccount);
      const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
      const introduce = new ApolloLink((operation, forward) => {
        const { isOfAnyone } = operation.getContext() as RequestContext;
        operation.setContext({ headers: isOfAnyone ? page.headersOfAnyone : page.headers });
        return forward(operation);
      });
      const reconnect = new ErrorLink(({ error, operation, forward }) => {
        if (!reconnection.mayMend(error)) return;
        return from(reconnection.mend(error)).pipe(switchMap((isMended) => (isMended ? forward(operation) : throwError(() => error))));
      });
      return { link: ApolloLink.from([reconnect, introduce, http]), cache: new InMemoryCache({ typePolicies }) };
    }),
  ]);
