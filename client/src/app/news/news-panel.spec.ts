import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { type Observable, of, Subject } from 'rxjs';
import { Session } from '../core';
import { NewsGateway, type NewsView } from './news-gateway';
import { NewsPanel } from './news-panel';
import { UnreadNews } from './unread-news';

const mention = {
  __typename: 'Notification',
  id: 'n1',
  kind: 'mention',
  at: '2026-12-01T10:00:00.000Z',
  isRead: false,
  networkId: 'r1',
  subject: { type: 'initiative', id: 'i1', name: 'Protocole contre le non-recours' },
  ccas: null,
  about: null,
  byName: 'Camille Arnaud',
} as unknown as NewsView['items'][number];

async function panelOf(page: Observable<{ items: readonly unknown[] }>) {
  const markRead = jest.fn((_which: object) => Promise.resolve(0));
  const unread = { set: jest.fn() };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: NewsGateway, useValue: { page: () => page, markRead } },
      { provide: UnreadNews, useValue: unread },
      { provide: Session, useValue: { networks: signal([]) } },
    ],
  });
  await TestBed.inject(Router).navigateByUrl('/initiatives?panneau=notifications');
  const fixture = TestBed.createComponent(NewsPanel);
  const done = jest.fn();
  fixture.componentInstance.done.subscribe(done);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  TestBed.tick();
  await Promise.resolve();
  TestBed.tick();
  return { fixture, element, done, markRead, unread };
}

afterEach(() => document.body.replaceChildren());

describe('the last notifications, beside the page', () => {
  it('say what is told and lead to it; marked as read, they keep the focus in the panel', async () => {
    const { element, markRead, unread } = await panelOf(of({ items: [mention] }));
    expect(element.textContent).toContain('Camille Arnaud vous mentionne');
    expect(element.querySelector('li a')?.getAttribute('href')).toBe('/discussions');
    const mark = [...element.querySelectorAll('button')].find((one) => one.textContent?.includes('Tout marquer comme lu'));
    mark?.focus();
    mark?.click();
    await Promise.resolve();
    expect(document.activeElement?.textContent).toBe('Toutes les notifications');
    expect(markRead).toHaveBeenCalledWith({ until: expect.any(String) });
    await Promise.resolve();
    expect(unread.set).toHaveBeenCalledWith(0);
  });

  it('say what will stand there while there is nothing, and nothing of the kind before that is known', async () => {
    const page = new Subject<{ items: readonly unknown[] }>();
    const { fixture, element } = await panelOf(page);
    expect(element.textContent).not.toContain('Rien de nouveau');
    page.next({ items: [] });
    await fixture.whenStable();
    expect(element.textContent).toContain('Ce qui vous concerne s’affichera ici');
  });

  it('close when the address asks for them no more', async () => {
    const { fixture, done } = await panelOf(of({ items: [] }));
    expect(done).not.toHaveBeenCalled();
    await TestBed.inject(Router).navigateByUrl('/initiatives');
    await fixture.whenStable();
    expect(done).toHaveBeenCalled();
  });
});
