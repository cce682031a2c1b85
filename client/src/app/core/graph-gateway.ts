import { inject, Injectable } from '@angular/core';
import type { DocumentNode, FetchPolicy, OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { catchError, filter, firstValueFrom, map, type Observable } from 'rxjs';
import { isRefusalKnown, toApiError } from '../errors';
import { Words } from '../faces';
import { creationKey } from '../ui/saving/creation-key';
import { JustAnswered } from './just-answered';
import type { RequestContext } from './session/page-account';

/** Variables of a change that makes nothing: what makes something goes through `create`. */
type Unkeyed<TVariables> = TVariables extends { input: infer TInput } ? ('key' extends keyof TInput ? never : TVariables) : TVariables;

/** What a change brings along. */
type Changing = {
  readonly refetch?: readonly DocumentNode[] | 'active';
  /** Lists that were read once for good, by their field of the API, and are no longer what they were: whoever needs them reads them again. */
  readonly outdated?: readonly string[];
} & RequestContext;

/** The API as features see it: typed documents in, data or an `ApiError` out. Each feature's gateway stands on it. */
@Injectable({ providedIn: 'root' })
export class Graph {
  private readonly apollo = inject(Apollo);
  private readonly words = inject(Words);
  private readonly answered = inject(JustAnswered);

  /** Follows the cache: emits again whenever a mutation or another query changed what is shown. What was answered a moment ago is not asked again. */
  watch<TData, TVariables extends OperationVariables>(
    query: TypedDocumentNode<TData, TVariables>,
    variables?: TVariables,
    { fetchPolicy = 'cache-and-network', ...context }: { fetchPolicy?: WatchQueryFetchPolicy } & RequestContext = {},
  ): Observable<TData> {
    const isKnown = this.answered.has(nameOf(query), variables ?? {});
    const from = { fetchPolicy: isKnown ? 'cache-first' : fetchPolicy, nextFetchPolicy: 'cache-first' } as const;
    return this.apollo.watchQuery({ query, variables: variables as TVariables, ...from, context }).valueChanges.pipe(
      map((result) => {
        if (result.error) throw toApiError(result.error);
        return result.dataState === 'complete' ? (result.data as TData) : null;
      }),
      catchError((error: unknown) => this.refuse(error)),
      filter((data): data is TData & NonNullable<unknown> => data !== null),
    );
  }

  /** Asks once. */
  query<TData, TVariables extends OperationVariables>(
    query: TypedDocumentNode<TData, TVariables>,
    variables?: TVariables,
    { fetchPolicy = 'network-only', ...context }: { fetchPolicy?: FetchPolicy } & RequestContext = {},
  ): Observable<TData> {
    return this.apollo.query({ query, variables: variables as TVariables, fetchPolicy, context }).pipe(
      map((result) => {
        if (result.error || !result.data) throw toApiError(result.error);
        return result.data as TData;
      }),
      catchError((error: unknown) => this.refuse(error)),
    );
  }

  /** Changes something. Queries on screen that the answer does not bring up to date by itself are named in `refetch`. */
  mutate<TData, TVariables extends OperationVariables>(
    mutation: TypedDocumentNode<TData, TVariables>,
    variables: Unkeyed<NoInfer<TVariables>>,
    options: Changing = {},
  ): Promise<TData> {
    return this.change(mutation, variables, options);
  }

  /**
   * Makes something, under the key of the form that is being sent: sent again because its answer was lost, or its button pressed twice, the form
   * makes one.
   */
  create<TData, TVariables extends { input: { key?: string | null } }>(
    mutation: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    options: Changing = {},
  ): Promise<TData> {
    return this.change(mutation, { ...variables, input: { ...variables.input, key: creationKey() } }, options);
  }

  private async change<TData, TVariables extends OperationVariables>(
    mutation: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    { refetch, outdated = [], ...context }: Changing,
  ): Promise<TData> {
    try {
      const { data, error } = await firstValueFrom(this.apollo.mutate<TData>({ mutation: mutation as TypedDocumentNode<TData>, variables, context }));
      if (error || !data) throw toApiError(error);
      // Any change may answer something.
      this.outdate(...outdated, 'asked', 'ccasCampaigns');
      // After the answer and without waiting: a failing refetch must not make a change that was made look refused.
      if (refetch) void this.apollo.client.refetchQueries({ include: refetch === 'active' ? 'active' : [...refetch] }).catch(() => undefined);
      return data as TData;
    } catch (error) {
      return this.refuse(error);
    }
  }

  /** What was read under these fields of the API is no longer what it was: whoever shows it reads it again. */
  outdate(...fields: readonly string[]): void {
    this.answered.forget();
    for (const fieldName of fields) this.apollo.client.cache.evict({ id: 'ROOT_QUERY', fieldName });
  }

  /** A refusal is told in the words of its feature, which may not be there yet. */
  private async refuse(error: unknown): Promise<never> {
    const refusal = toApiError(error);
    if (![refusal.reason, ...refusal.fields.map(({ reason }) => reason)].every(isRefusalKnown)) await this.words.load();
    throw refusal;
  }

  /** Forgets everything that was read: another person, or nobody, is in front of the screen. */
  async forget(): Promise<void> {
    this.answered.forget();
    await this.apollo.client.clearStore();
  }
}

const nameOf = ({ definitions }: DocumentNode): string =>
  definitions.flatMap((one) => (one.kind === 'OperationDefinition' && one.name ? [one.name.value] : []))[0] ?? '';
