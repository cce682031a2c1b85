import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type ActivatedRouteSnapshot, type CanActivateFn, provideRouter, RedirectCommand, Router, type RouterStateSnapshot, UrlTree } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { canSomewhere, type Grant, type Operation } from '@maillage/domain';
import { Dialogs, UnsavedWork } from '../../ui';
import { homeGuard } from '../../home/home.guard';
import { Session } from '../session/session';
import { operationGuard } from './operation.guard';
import { renamedParamsGuard } from './renamed-params.guard';
import { signedInGuard } from './signed-in.guard';
import { unsavedWorkGuard } from './unsaved-work.guard';

const DIRECTOR: Grant = { role: 'director', networkId: 'n', territoryId: null, ccasId: 'c', funderId: null };
const FUNDER: Grant = { role: 'funder', networkId: 'n', territoryId: null, ccasId: null, funderId: 'f' };

/** What a guard answers at an address: true, or where it sends. */
const answer = async (guard: CanActivateFn, url: string, grants: readonly Grant[] | null): Promise<string | boolean> => {
  const session = {
    known: Promise.resolve(),
    isSignedIn: signal(grants !== null),
    isFunderOnly: signal(!!grants?.length && grants.every(({ role }) => role === 'funder')),
    canSomewhere: (operation: Operation) => canSomewhere(grants ?? [], operation),
  };
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Session, useValue: session }] });
  const result = await TestBed.runInInjectionContext(() => guard({} as ActivatedRouteSnapshot, { url } as RouterStateSnapshot));
  const tree = result instanceof RedirectCommand ? result.redirectTo : result;
  return tree instanceof UrlTree ? TestBed.inject(Router).serializeUrl(tree) : (tree as boolean);
};

describe('the guards', () => {
  it('send whoever is signed out to sign in, and remember where they wanted to go', async () => {
    expect(await answer(signedInGuard, '/initiatives?ept=3', null)).toBe('/connexion?retour=%2Finitiatives%3Fept%3D3');
  });

  it('remember nothing for the home page', async () => expect(await answer(signedInGuard, '/', null)).toBe('/connexion'));

  it('let in whoever is signed in', async () => expect(await answer(signedInGuard, '/reseau', [DIRECTOR])).toBe(true));

  it('open a page to one of its operations', async () => expect(await answer(operationGuard('accounts.read', 'network.read'), '/x', [DIRECTOR])).toBe(true));

  it('show the forbidden page to whoever may do none of them', async () =>
    expect(await answer(operationGuard('accounts.read'), '/comptes', [DIRECTOR])).toBe('/acces-refuse'));

  it('lead an address of other days to its present words, and leave the present ones alone', async () => {
    const guard = renamedParamsGuard({ recherche: { to: 'q' }, page: { to: 'debut', value: (page) => (page === '1' ? null : '50') } });
    expect(await answer(guard, '/comptes?role=dpo&recherche=Dina&page=2#bas', [DIRECTOR])).toBe('/comptes?role=dpo&q=Dina&debut=50#bas');
    TestBed.resetTestingModule();
    expect(await answer(guard, '/comptes?page=1', [DIRECTOR])).toBe('/comptes');
    TestBed.resetTestingModule();
    for (const present of ['q=Dina', 'toString=1']) {
      expect(await answer(guard, `/comptes?${present}`, [DIRECTOR])).toBe(true);
      TestBed.resetTestingModule();
    }
  });

  it('lead a funder home to the publications, and nobody else', async () => {
    expect(await answer(homeGuard, '/', [FUNDER])).toBe('/publications');
    TestBed.resetTestingModule();
    expect(await answer(homeGuard, '/', [FUNDER, DIRECTOR])).toBe(true);
  });
});

@Component({ template: '' })
class Page {}

describe('leaving a page', () => {
  const setUp = async (isUnsaved: boolean, answer: boolean) => {
    const confirm = jest.fn().mockResolvedValue(answer);
    const child = { path: 'page', canActivateChild: [() => true], children: [{ path: ':id', component: Page }] };
    const guarded = { path: '', canActivateChild: [unsavedWorkGuard], canDeactivate: [unsavedWorkGuard], children: [{ path: 'form', component: Page }, child] };
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'connexion', component: Page }, guarded]), { provide: Dialogs, useValue: { confirm } }],
    });
    const router = TestBed.inject(Router);
    const harness = await RouterTestingHarness.create('/form');
    TestBed.inject(UnsavedWork).add({ element: () => harness.routeNativeElement ?? document.body, isUnsaved: () => isUnsaved });
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    return { router, confirm };
  };

  it('asks nothing when nothing would be lost', async () => {
    const { router, confirm } = await setUp(false, false);
    expect(await router.navigateByUrl('/page/1')).toBe(true);
    expect(confirm).not.toHaveBeenCalled();
  });

  it('stays when the person wants to keep what was typed, and asks once however deep the way leads', async () => {
    const { router, confirm } = await setUp(true, false);
    expect(await router.navigateByUrl('/page/1')).toBe(false);
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(router.url).toBe('/form');
  });

  it('asks on the way out of all pages too, and goes when the person says so', async () => {
    const { router, confirm } = await setUp(true, true);
    expect(await router.navigateByUrl('/connexion')).toBe(true);
    expect(confirm).toHaveBeenCalledTimes(1);
  });
});
