import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../errors';
import { Dialogs } from '../../ui';
import { PageAccount } from './page-account';
import { ReconnectDialog } from './reconnect-dialog';
import { Reconnection } from './reconnection';
import { Session } from './session';
import { SessionGateway } from './session-gateway';

const account = { id: 'a1', email: 'd@ccas.example', fullName: 'Diane Recteur' };
const other = new ApiError('OTHER_ACCOUNT_SIGNED_IN', { fullName: 'Cora Dina' });

describe('what a page says of itself', () => {
  it('is whose it is, once that is known', () => {
    const page = new PageAccount();
    expect(page.headers).toEqual({ 'x-maillage': '1' });
    page.id = 'a1';
    expect(page.headers).toEqual({ 'x-maillage': '1', 'x-maillage-account': 'a1' });
    page.id = null;
    expect(page.headers['x-maillage-account']).toBe('-');
    expect(page.headersOfAnyone).toEqual({ 'x-maillage': '1' });
  });
});

describe('signing in again over the page', () => {
  const openLazily = jest.fn();
  const setUp = (isSignedIn = true) => {
    const session = { me: () => (isSignedIn ? { account } : null), isSignedIn: () => isSignedIn };
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: session },
        { provide: SessionGateway, useValue: {} },
        { provide: Dialogs, useValue: { openLazily } },
      ],
    });
    return TestBed.inject(Reconnection);
  };
  beforeEach(() => openLazily.mockReset().mockResolvedValue(true));

  it('is offered when the session ended, and when another tab signed somebody else in', async () => {
    const reconnection = setUp();
    expect(reconnection.mayMend(new ApiError('NOT_SIGNED_IN'))).toBe(true);
    expect(reconnection.mayMend(new ApiError('NOT_ALLOWED'))).toBe(false);
    expect(reconnection.mayMend(other)).toBe(true);
    expect(await reconnection.mend(other)).toBe(true);
    expect(openLazily).toHaveBeenCalledWith(expect.anything(), { otherName: 'Cora Dina' });
  });

  it('is asked once for several refusals, and never of nobody', async () => {
    const reconnection = setUp();
    await Promise.all([reconnection.mend(other), reconnection.mend(other)]);
    expect(openLazily).toHaveBeenCalledTimes(1);
    TestBed.resetTestingModule();
    expect(await setUp(false).mend(other)).toBe(false);
  });

  it('names both people, and leaves the page to the other one when asked', () => {
    setUp();
    const fixture = TestBed.createComponent(ReconnectDialog);
    fixture.componentRef.setInput('otherName', 'Cora Dina');
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('h2')?.textContent).toContain('Une autre personne s’est connectée');
    expect(element.textContent).toContain('au nom de Diane Recteur');
    expect(element.textContent).toContain('Continuer avec Cora Dina');
    fixture.componentRef.setInput('otherName', null);
    fixture.detectChanges();
    expect(element.querySelector('h2')?.textContent).toContain('Votre session est terminée');
    expect(element.textContent).not.toContain('Continuer avec');
  });
});
