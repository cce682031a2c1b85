import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../core';
import { NewsGateway } from './news-gateway';
import { UnreadNews } from './unread-news';

@Component({ template: '' })
class Page {}

describe('how many pieces of news wait', () => {
  const unread = jest.fn(() => of(3));
  const start = (isAllowed: boolean) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: Page }]),
        { provide: NewsGateway, useValue: { unread } },
        { provide: Session, useValue: { me: () => ({ account: { id: 'a' } }), canSomewhere: () => isAllowed } },
      ],
    });
    const news = TestBed.inject(UnreadNews);
    TestBed.tick();
    return { news, go: (url: string) => TestBed.inject(Router).navigateByUrl(url) };
  };

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-12-01T09:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick', 'setTimeout', 'setImmediate'] });
    unread.mockClear();
  });
  afterEach(() => jest.useRealTimers());

  it('is asked once, and again with a page that is opened a minute later, never sooner', async () => {
    const { news, go } = start(true);
    await Promise.resolve();
    for (const url of ['/a', '/b', '/c']) await go(url);
    expect([unread.mock.calls.length, news.value()]).toEqual([1, 3]);
    jest.setSystemTime(new Date('2026-12-01T09:01:00Z'));
    await go('/d');
    expect(unread).toHaveBeenCalledTimes(2);
    news.set(0);
    expect(news.value()).toBe(0);
  });

  it('is not asked for who is told nothing', async () => {
    const { news, go } = start(false);
    await go('/a');
    expect([unread.mock.calls.length, news.value()]).toEqual([0, null]);
  });
});
