import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { NEVER, of, throwError } from 'rxjs';
import { KeptTexts } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import { ANSWERED_WITHIN_MS } from '../../ui/saving/within-time';
import { PageAccount } from '../session/page-account';
import { Session } from '../session/session';
import { KeptAnswers } from './kept-answers';
import { keptLink } from './kept-link';

const ASKED = gql('query Asked { asked }');
const ME = gql('query Me { me }');
const AWAY = new TypeError('Failed to fetch');
const someTime = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('answers kept for want of a network', () => {
  let answer: unknown;
  let page: PageAccount;
  const goTo = jest.fn();
  const ownCcas = signal([{ id: 'stains' }]);

  const server = (isOn: boolean | null) => {
    const register = jest.fn(() => Promise.resolve());
    const update = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'serviceWorker', { value: { register, getRegistrations: () => Promise.resolve([{ update }]) }, configurable: true });
    globalThis.fetch = () =>
      isOn === null ? Promise.reject(AWAY) : Promise.resolve({ headers: new Headers({ 'x-maillage-offline': isOn ? '1' : '0' }) } as Response);
    return { register, update };
  };
  const ask = async (query: typeof ASKED, isKept = true) => {
    const http = new ApolloLink(() =>
      answer === NEVER ? NEVER : answer instanceof Error ? throwError(() => answer as Error) : of({ data: answer as Record<string, unknown> }),
    );
    const introduce = new ApolloLink((operation, forward) => {
      operation.setContext({ headers: page.headers });
      return forward(operation);
    });
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([introduce, keptLink(TestBed.inject(Injector)), http]) });
    try {
      return (await client.query({ query, context: { isKept } })).data;
    } finally {
      await someTime();
    }
  };

  beforeEach(() => {
    localStorage.clear();
    history.pushState(null, '', '/mon-ccas');
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { ownCcas, me: () => ({ account: { id: 'anna' } }) } },
        { provide: Router, useValue: { navigateByUrl: goTo } },
        { provide: Apollo, useValue: { client: { refetchQueries: () => Promise.resolve() } } },
      ],
    });
    page = TestBed.inject(PageAccount);
    page.id = 'anna';
    ownCcas.set([{ id: 'stains' }]);
    answer = { asked: 3 };
  });

  it('stand in for the server when it does not answer, and say since when', async () => {
    server(true);
    void TestBed.inject(KeptAnswers).begin();
    await ask(ASKED);
    answer = AWAY;
    expect(await ask(ASKED)).toEqual({ asked: 3 });
    expect(TestBed.inject(Connection).shownSince()).toMatch(/^\d{4}-/);
    answer = { asked: 2 };
    expect(await ask(ASKED)).toEqual({ asked: 2 });
    expect(TestBed.inject(Connection).shownSince()).toBeNull();
    expect(TestBed.inject(Connection).returns()).toBe(1);
  });

  it('stand in for a network that never answers', async () => {
    server(true);
    void TestBed.inject(KeptAnswers).begin();
    await ask(ASKED);
    jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
    answer = NEVER;
    const asked = ask(ASKED);
    await jest.advanceTimersByTimeAsync(ANSWERED_WITHIN_MS);
    await jest.advanceTimersByTimeAsync(100);
    jest.useRealTimers();
    expect(await asked).toEqual({ asked: 3 });
    expect(TestBed.inject(Connection).shownSince()).toMatch(/^\d{4}-/);
  });

  it('say who is there before anything else was answered, and then answer her alone', async () => {
    server(true);
    void TestBed.inject(KeptAnswers).begin();
    await ask(ASKED);
    answer = AWAY;
    page.id = undefined;
    history.pushState(null, '', '/');
    expect(await ask(ME)).toEqual({ me: { account: { id: 'anna' } } });
    expect(goTo).toHaveBeenCalledWith('/mon-ccas');
    history.pushState(null, '', '/mon-ccas');
    await expect(ask(ASKED)).rejects.toThrow();
    page.id = 'boris';
    await expect(ask(ASKED)).rejects.toThrow();
  });

  it('are of « Mon CCAS » alone, of what is marked, and of who answers for a CCAS', async () => {
    server(true);
    void TestBed.inject(KeptAnswers).begin();
    await ask(ASKED, false);
    history.pushState(null, '', '/reseau/stains');
    await ask(ASKED);
    history.pushState(null, '', '/mon-ccas');
    ownCcas.set([]);
    await ask(ASKED);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('go when another account comes in, or nobody', async () => {
    server(true);
    void TestBed.inject(KeptAnswers).begin();
    for (const next of ['boris', null]) {
      await ask(ASKED);
      expect(Object.keys(localStorage)).toHaveLength(2);
      TestBed.inject(KeptTexts).belongTo('anna');
      expect(Object.keys(localStorage)).toHaveLength(2);
      TestBed.inject(KeptTexts).belongTo(next);
      expect(Object.keys(localStorage)).toEqual([]);
    }
  });

  it('are too old after a week', async () => {
    const { register } = server(true);
    await TestBed.inject(KeptAnswers).begin();
    expect(register).toHaveBeenCalledWith('/sw.js', { updateViaCache: 'none' });
    await ask(ASKED);
    const key = Object.keys(localStorage).find((name) => name.includes('Asked')) ?? '';
    localStorage.setItem(key, JSON.stringify({ at: new Date(Date.now() - 8 * 86_400_000).toISOString(), data: { asked: 9 } }));
    answer = AWAY;
    await expect(ask(ASKED)).rejects.toThrow();
    await TestBed.inject(KeptAnswers).begin();
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('are taken back where the server switched them off, with the worker', async () => {
    localStorage.setItem('maillage.offline.anna.Asked.{}', JSON.stringify({ at: new Date().toISOString(), data: {} }));
    const { register, update } = server(false);
    await TestBed.inject(KeptAnswers).begin();
    await ask(ASKED);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(register).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalled();
  });
});
