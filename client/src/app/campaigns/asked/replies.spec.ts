import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../errors';
import { KeptTexts, Toasts } from '../../ui';
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

  const open = async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    return fixture;
  };

  beforeEach(() => {
    localStorage.clear();
    sent.length = 0;
    fails = null;
    const reply = async (itemId: string, kind: string | null, reason: string | null) => {
      if (fails) throw fails;
      sent.push(`${itemId} ${kind} ${reason}`);
    };
    TestBed.configureTestingModule({ providers: [{ provide: CcasCampaignsGateway, useValue: { reply } }] });
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

  it('without network gives way to what somebody answered meanwhile, and can be sent all the same', async () => {
    const { componentInstance } = await open();
    fails = new ApiError('NETWORK_FAILURE');
    await componentInstance.replies.say('Registre', { itemId: 'b', kind: 'unavailable', reason: 'Non' });
    fails = null;
    componentInstance.replies.knows(() => ({ state: 'answered', statedAt: new Date(Date.now() + 1000).toISOString(), statedByName: 'Coline Tribu' }));
    TestBed.inject(Connection).tryAgain();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual([]);
    const [toast] = TestBed.inject(Toasts).list();
    expect(toast?.text).toContain('Coline Tribu a répondu entre-temps');
    toast?.act?.run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual(['b unavailable Non']);
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
      fails = reason && new ApiError(reason);
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
