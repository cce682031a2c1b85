import { REASONS } from '@maillage/domain';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../errors';
import { Dialogs, KeptTexts, Toasts } from '../../ui';
import { ANSWERED_WITHIN_MS } from '../../ui/saving/within-time';
import { Connection } from '../../ui/saving/connection';
import { CcasCampaignsGateway } from '../ccas-campaigns-gateway';
import { CampaignReplies } from './replies';

@Component({ selector: 'app-page', providers: [CampaignReplies], template: '' })
class Page {
  readonly replies = inject(CampaignReplies);
}

describe('what is said in a campaign itself', () => {
  const sent: string[] = [];
  let fails: ApiError | null;
  let hangs: boolean;
  const resolveConflict = jest.fn<Promise<ReadonlySet<string> | null>, [{ fields: readonly { mine: string; theirs: string }[]; changedBy: string | null }]>();

  const open = async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    return fixture;
  };

  beforeEach(() => {
    localStorage.clear();
    sent.length = 0;
    fails = null;
    hangs = false;
    resolveConflict.mockReset();
    const reply = async (itemId: string, kind: string | null, reason: string | null, version: number) => {
      if (fails) throw fails;
      sent.push(`${itemId} ${kind} ${reason}${version ? ` ${version}` : ''}`);
    };
    TestBed.configureTestingModule({
      providers: [
        {
          provide: CcasCampaignsGateway,
          useValue: { reply: (...said: Parameters<typeof reply>) => (hangs ? new Promise(() => undefined) : reply(...said)), outdate: () => undefined },
        },
        { provide: Dialogs, useValue: { resolveConflict } },
      ],
    });
    TestBed.inject(KeptTexts).belongTo('anna');
  });

  it('without network is kept and counted, also by the next visit, and sent once, in the order in which it was said', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'] });
    const first = await open();
    fails = new ApiError('NETWORK_FAILURE');
    await first.componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unavailable', reason: 'Agent en congé' });
    jest.setSystemTime(Date.now() + 1000);
    await first.componentInstance.replies.say('Délégué', { itemId: 'a', kind: 'unchanged', reason: null });
    jest.setSystemTime(Date.now() + 1000);
    await first.componentInstance.replies.say('Délégué', { itemId: 'a', kind: 'unchanged', reason: null });
    expect(TestBed.inject(Connection).unsent()).toBe(2);
    expect(first.componentInstance.replies.waiting().get('b')).toEqual({ itemId: 'b', kind: 'unavailable', reason: 'Agent en congé' });
    first.destroy();
    expect(TestBed.inject(Connection).unsent()).toBe(0);
    fails = null;
    await open();
    jest.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual(['b unavailable Agent en congé', 'a unchanged null']);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  const stale = (state: string, reply: { kind: string; reason: string } | null) =>
    new ApiError('STALE_VERSION', { current: { state, version: 4, reply }, changedByName: 'Coline Tribu', changedAt: '2026-11-23T09:00:00.000Z' });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

  it('shows who was faster beside one’s own, from the version that was seen, and is sent over it when the person says so', async () => {
    const { componentInstance } = await open();
    componentInstance.replies.knows(() => ({ state: 'blank', version: 3, reply: null }));
    fails = new ApiError('NETWORK_FAILURE');
    await componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unavailable', reason: 'Non' });
    fails = stale('unavailable', { kind: 'unavailable', reason: 'Agent en congé' });
    resolveConflict.mockImplementation(async () => {
      fails = null;
      return new Set(['said']);
    });
    TestBed.inject(Connection).tryAgain();
    await settled();
    expect(resolveConflict.mock.calls[0]?.[0]).toMatchObject({
      fields: [{ mine: 'Non disponible\u202f: Non', theirs: 'Non disponible\u202f: Agent en congé' }],
      changedBy: 'Coline Tribu',
    });
    expect(sent).toEqual(['b unavailable Non 4']);
    expect(componentInstance.replies.waiting().size).toBe(0);
  });

  it('gives way to theirs when the person leaves it, and to an answer where it belongs', async () => {
    const { componentInstance } = await open();
    for (const [state, asked] of [
      ['unavailable', 1],
      ['answered', 1],
    ] as const) {
      fails = new ApiError('NETWORK_FAILURE');
      await componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unavailable', reason: 'Non' });
      fails = stale(state, { kind: 'unavailable', reason: 'Agent en congé' });
      resolveConflict.mockResolvedValue(new Set());
      TestBed.inject(Connection).tryAgain();
      await settled();
      expect([state, resolveConflict.mock.calls.length, componentInstance.replies.waiting().size]).toEqual([state, asked, 0]);
      expect(TestBed.inject(Toasts).list().at(-1)?.text).toContain('Coline Tribu a répondu entre-temps');
    }
    expect(sent).toEqual([]);
  });

  it('waits as without network where the network never answers', async () => {
    const { componentInstance } = await open();
    jest.useFakeTimers();
    hangs = true;
    const saying = componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unchanged', reason: null });
    await jest.advanceTimersByTimeAsync(ANSWERED_WITHIN_MS);
    await saying;
    jest.useRealTimers();
    expect(componentInstance.replies.waiting().size).toBe(1);
  });

  it('that is refused is told, and asked no more', async () => {
    const { componentInstance } = await open();
    fails = new ApiError('CAMPAIGN_WRONG_STATE');
    await expect(componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unchanged', reason: null })).rejects.toThrow();
    expect(componentInstance.replies.waiting().size).toBe(0);
  });

  it('without network stays where the session ended, or the server cannot take it now, and is sent later', async () => {
    const { componentInstance } = await open();
    fails = new ApiError('NETWORK_FAILURE');
    await componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unavailable', reason: 'Agent en congé' });
    for (const reason of ['NOT_SIGNED_IN', 'OTHER_ACCOUNT_SIGNED_IN', 'TOO_MANY_ATTEMPTS', 'UNEXPECTED', null] as const) {
      fails = reason && new ApiError(reason, {}, [], null, REASONS[reason]);
      TestBed.inject(Connection).tryAgain();
      await new Promise((resolve) => setTimeout(resolve));
      expect([reason, componentInstance.replies.waiting().size]).toEqual([reason, reason ? 1 : 0]);
    }
    expect(sent).toEqual(['b unavailable Agent en congé']);
  });

  it('is nobody else’s', async () => {
    const { componentInstance } = await open();
    fails = new ApiError('NETWORK_FAILURE');
    await componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unchanged', reason: null });
    TestBed.inject(KeptTexts).belongTo('boris');
    expect(componentInstance.replies.waiting().size).toBe(0);
  });
});
