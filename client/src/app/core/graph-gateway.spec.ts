import { TestBed } from '@angular/core/testing';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { Apollo, provideApollo } from 'apollo-angular';
import { firstValueFrom, map, type Observable, of, take, throwError, toArray } from 'rxjs';
import { messageOf } from '../errors';
import { WORDS } from '../faces';
import { Graph } from './graph-gateway';

const DOCUMENT = { kind: 'Document', definitions: [] } as unknown as TypedDocumentNode<object, Record<string, never>>;
const REFUSAL = new CombinedGraphQLErrors({ data: null, errors: [{ message: 'x', extensions: { reason: 'CAMPAIGN_TITLE_TAKEN' } }] });

describe('a refusal', () => {
  const words = jest.fn(async () => [{ refusals: { CAMPAIGN_TITLE_TAKEN: 'Ce titre est pris.' } }]);
  const graphWith = (answer: Observable<unknown>) => {
    const apollo = { query: () => answer, mutate: () => answer, watchQuery: () => ({ valueChanges: answer }) };
    return TestBed.configureTestingModule({
      providers: [
        { provide: Apollo, useValue: apollo },
        { provide: WORDS, useValue: words },
      ],
    }).inject(Graph);
  };
  const told = async (asked: Promise<unknown>): Promise<string> =>
    messageOf(
      await asked.then(
        () => null,
        (error: unknown) => error,
      ),
    );

  beforeEach(() => words.mockClear());

  it('that has its words is told at once', async () => {
    const refused = new CombinedGraphQLErrors({ data: null, errors: [{ message: 'x', extensions: { reason: 'NOT_FOUND' } }] });
    expect(await told(graphWith(throwError(() => refused)).mutate(DOCUMENT, {}))).toContain('n’existe pas');
    expect(words).not.toHaveBeenCalled();
  });

  it.each([
    ['a change', (graph: Graph) => graph.mutate(DOCUMENT, {})],
    ['a question', (graph: Graph) => firstValueFrom(graph.query(DOCUMENT, {}))],
    ['a question that is followed', (graph: Graph) => firstValueFrom(graph.watch(DOCUMENT, {}))],
  ])('of %s is told in the words of its feature, which are asked for when they are not there yet', async (_what, ask) => {
    expect(await told(ask(graphWith(throwError(() => REFUSAL))))).toBe('Ce titre est pris.');
    TestBed.resetTestingModule();
    expect(await told(ask(graphWith(of({ error: REFUSAL, data: undefined, dataState: 'empty' }))))).toBe('Ce titre est pris.');
  });
});

describe('a change that makes a list outdated', () => {
  const LIST: TypedDocumentNode<{ plans: string[] }, Record<string, never>> = gql('{ plans }');
  const ME: TypedDocumentNode<{ me: string }, Record<string, never>> = gql('{ me }');
  const CHANGE: TypedDocumentNode<{ createPlan: string }, Record<string, never>> = gql('mutation { createPlan }');

  it('has it read again where it is on the screen, and nothing else', async () => {
    const data = { plans: ['2025'], me: 'Anna', createPlan: '2026' };
    let askedMe = 0;
    const link = new ApolloLink(({ query }) => {
      if (query === ME) askedMe++;
      return of({ data: { ...data } });
    });
    const graph = TestBed.configureTestingModule({
      providers: [provideApollo(() => ({ cache: new InMemoryCache(), link })), { provide: WORDS, useValue: async () => [] }],
    }).inject(Graph);
    const shown = firstValueFrom(
      graph.watch(LIST, {}, { fetchPolicy: 'cache-first' }).pipe(
        map(({ plans }) => plans),
        take(2),
        toArray(),
      ),
    );
    await firstValueFrom(graph.watch(ME));
    data.plans = ['2025', '2026'];
    await graph.mutate(CHANGE, {}, { outdated: ['plans'] });
    expect(await shown).toEqual([['2025'], ['2025', '2026']]);
    await firstValueFrom(graph.watch(ME, {}, { fetchPolicy: 'cache-first' }));
    expect(askedMe).toBe(1);
  });
});
