import type { Injector } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { catchError, from, NEVER, race, switchMap, tap, timer } from 'rxjs';
import { ApiError } from '../../errors';
import { ANSWERED_WITHIN_MS } from '../../ui/saving/within-time';
import type { RequestContext } from '../session/page-account';

/**
 * What « Mon CCAS » asks is kept in this browser with its answer, which then stands in for the network when that is away, or does not answer
 * (docs/adr/0041-without-network.md). What does so is loaded when there is something to keep or to give.
 */
export const keptLink = (injector: Injector): ApolloLink =>
  new ApolloLink((operation, forward) => {
    if (!(operation.getContext() as RequestContext).isKept) return forward(operation);
    const kept = async () => injector.get((await import('./kept-answers')).KeptAnswers);
    const recall = (error: unknown) => from(kept().then((answers) => answers.recall(operation, error)));
    const answered = forward(operation).pipe(
      tap((answer) => {
        if (location.pathname.startsWith('/mon-ccas')) void kept().then((answers) => answers.keep(operation, answer));
      }),
      catchError(recall),
    );
    // where nothing is kept it is waited for as long as it takes
    const late = timer(ANSWERED_WITHIN_MS).pipe(switchMap(() => recall(new ApiError('NETWORK_FAILURE')).pipe(catchError(() => NEVER))));
    return race(answered, late);
  });
