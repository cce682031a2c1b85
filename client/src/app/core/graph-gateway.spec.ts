import { TestBed } from '@angular/core/testing';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom, type Observable, of, throwError } from 'rxjs';
import { messageOf } from '../errors';
import { WORDS } from '../faces';
import { Graph } from './graph-gateway';

const DOCUMENT = {} as TypedDocumentNode<object, Record<string, never>>;
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

describe('a change', () => {
  it('that makes a list outdated leaves what else was read', async () => {
    const cache = new InMemoryCache();
    const [list, me] = ['{ ccasList(skip: 0) }', '{ me }'].map((query) => gql(query)) as [TypedDocumentNode, TypedDocumentNode];
    cache.writeQuery({ query: list, data: { ccasList: ['Stains'] } });
    cache.writeQuery({ query: me, data: { me: 'Anna' } });
    const apollo = { mutate: () => of({ data: {} }), client: { cache } };
    const graph = TestBed.configureTestingModule({
      providers: [
        { provide: Apollo, useValue: apollo },
        { provide: WORDS, useValue: async () => [] },
      ],
    }).inject(Graph);
    await graph.mutate(DOCUMENT, {}, { outdated: ['ccasList'] });
    expect(cache.readQuery({ query: list })).toBeNull();
    expect(cache.readQuery({ query: me })).toEqual({ me: 'Anna' });
  });
});
