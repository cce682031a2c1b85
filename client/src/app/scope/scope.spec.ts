import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterLink } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { of } from 'rxjs';
import { Session } from '../core';
import { PickersGateway } from '../pickers';
import { Toasts } from '../ui';
import { CohortsReader } from './cohorts-gateway';
import { Scope } from './scope';
import { ScopedRouter } from './scoped-router';

const STAINS = '00000000-0000-4000-8000-000000000001';
const BOBIGNY = '00000000-0000-4000-8000-000000000002';
const EST_ENSEMBLE = { id: 8, kind: 'ept', code: '200057875', name: 'Est Ensemble', shortName: 'T8' };
const PLAINE = { id: 6, kind: 'ept', code: '200057867', name: 'Plaine Commune', shortName: 'T6' };
const CCAS = [
  { id: BOBIGNY, name: 'CCAS de Bobigny', commune: { id: 2, name: 'Bobigny' }, ept: EST_ENSEMBLE },
  { id: STAINS, name: 'CCAS de Stains', commune: { id: 1, name: 'Stains' }, ept: PLAINE },
];
const role = (name: string, more: object = {}) => ({ role: name, isActive: true, networkId: 'n', territory: null, ccas: null, funder: null, ...more });
const COORDINATOR = [role('coordinator')];
const REFERENT = [role('referent', { territory: EST_ENSEMBLE })];
const DIRECTOR = [role('director', { ccas: { id: STAINS, name: 'CCAS de Stains' } })];

@Component({ imports: [RouterLink], template: '<a routerLink="/b" [queryParams]="{ debut: 50 }">B</a>' })
class PageA {}
@Component({ template: 'B' })
class PageB {}

const setUp = async (roles: object[], url: string) => {
  const error = jest.fn();
  const session = { me: signal({ roles }), networkId: signal('n'), isSignedIn: signal(true), can: () => true };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: 'a', component: PageA },
        { path: 'b', component: PageB },
      ]),
      { provide: Router, useClass: ScopedRouter },
      { provide: Session, useValue: session },
      { provide: PickersGateway, useValue: { ccas: () => of(CCAS) } },
      { provide: CohortsReader, useValue: { all: () => of([]) } },
      { provide: Toasts, useValue: { error } },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  const settle = async () => {
    await import('./scope-choices');
    for (let turn = 0; turn < 4; turn++) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await settle();
  const router = TestBed.inject(Router);
  return {
    scope: TestBed.inject(Scope),
    router,
    harness,
    error,
    settle,
    session,
    href: () => harness.routeNativeElement?.querySelector('a')?.getAttribute('href'),
  };
};

describe('the scope of the pages', () => {
  it.each([
    ['a coordinator', COORDINATOR, 'Tout le réseau', null],
    ['a référent', REFERENT, 'Est Ensemble', { ept: EST_ENSEMBLE.code }],
    ['a director', DIRECTOR, 'CCAS de Stains', { ccas: STAINS }],
    ['who holds several roles', [...DIRECTOR, ...COORDINATOR], 'Tout le réseau', null],
  ])('is for %s what the role has in view when the address says nothing', async (_, roles, name, input) => {
    const { scope, router } = await setUp(roles, '/a');
    expect([scope.name(), scope.input(), router.url]).toEqual([name, input, '/a']);
  });

  it('is what the address says, by name and by the CCAS that stand in it', async () => {
    const { scope } = await setUp(COORDINATOR, '/a?perimetre=ept:200057875');
    expect([scope.kind(), scope.name(), scope.holds(BOBIGNY), scope.holds(STAINS)]).toEqual(['ept', 'Est Ensemble', true, false]);
  });

  it('goes along with every link and navigation, and takes nothing else of the page along', async () => {
    const { scope, router, href, settle } = await setUp(COORDINATOR, '/a?q=x&perimetre=ept:200057875');
    expect(href()).toBe('/b?debut=50&perimetre=ept:200057875');
    await router.navigateByUrl('/b');
    expect(router.url).toBe('/b?perimetre=ept:200057875');
    await router.navigate(['/a'], { queryParams: { q: 'y' } });
    expect(router.url).toBe('/a?q=y&perimetre=ept:200057875');
    await scope.choose({ kind: 'network', key: null });
    await settle();
    expect([router.url, href()]).toEqual(['/a?q=y', '/b?debut=50']);
  });

  it('keeps the page when it changes, from the first of its lines', async () => {
    const { scope, router, settle } = await setUp(COORDINATOR, '/a?q=x&debut=50');
    await scope.choose({ kind: 'ccas', key: STAINS });
    await settle();
    expect([router.url, scope.ccasId(), scope.name()]).toEqual([`/a?q=x&perimetre=ccas:${STAINS}`, STAINS, 'CCAS de Stains']);
  });

  it('says the whole network to whom it is not the role’s own, and goes back to that one in silence', async () => {
    const { scope, router } = await setUp(DIRECTOR, '/a');
    await scope.choose({ kind: 'network', key: null });
    expect([router.url, scope.input()]).toEqual(['/a?perimetre=reseau', null]);
    await router.navigateByUrl('/b');
    expect(router.url).toBe('/b?perimetre=reseau');
    await scope.choose({ kind: 'ccas', key: STAINS });
    expect(router.url).toBe('/b');
  });

  it.each(['ept:999', `ccas:${STAINS.replace('1', '9')}`, `cohorte:${STAINS}`, 'ept:<b>', 'x&perimetre=y'])(
    'falls back to the role’s own, and says so, when the address names %s',
    async (param) => {
      const { scope, router, error } = await setUp(COORDINATOR, `/a?q=x&perimetre=${param}`);
      expect([scope.name(), router.url]).toEqual(['Tout le réseau', '/a?q=x']);
      expect(error).toHaveBeenCalledTimes(1);
    },
  );

  it('is carried nowhere by whoever has signed out', async () => {
    const { router, session } = await setUp(COORDINATOR, '/a?perimetre=ept:200057875');
    session.isSignedIn.set(false);
    await router.navigateByUrl('/b');
    expect(router.url).toBe('/b');
  });
});
