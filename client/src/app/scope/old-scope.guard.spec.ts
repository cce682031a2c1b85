import { TestBed } from '@angular/core/testing';
import { type ActivatedRouteSnapshot, provideRouter, RedirectCommand, Router, type RouterStateSnapshot } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../core';
import { PickersGateway } from '../pickers';
import { oldScopeGuard } from './old-scope.guard';

const STAINS = '00000000-0000-4000-8000-000000000001';
const CCAS = [{ id: STAINS, commune: { name: 'Stains' }, ept: { id: 6, code: '200057867' } }];

const answer = async (url: string): Promise<string | boolean> => {
  const session = { networkId: () => 'n' };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Session, useValue: session }, { provide: PickersGateway, useValue: { ccas: () => of(CCAS) } }],
  });
  const result = await TestBed.runInInjectionContext(() => oldScopeGuard({} as ActivatedRouteSnapshot, { url } as RouterStateSnapshot));
  return result instanceof RedirectCommand ? TestBed.inject(Router).serializeUrl(result.redirectTo) : (result as boolean);
};

describe('an address of other days', () => {
  it.each([
    ['/conventions/registre?ept=6&statut=draft', '/conventions/registre?statut=draft&perimetre=ept:200057867'],
    [`/echeances?ccas=${STAINS}&jours=90#bas`, `/echeances?jours=90&perimetre=ccas:${STAINS}#bas`],
    ['/rgpd?ept=999', '/rgpd'],
    ['/rgpd?ept=6&perimetre=reseau', '/rgpd?perimetre=reseau'],
    ['/rgpd?ccas=x', '/rgpd'],
    ['/rgpd?q=ept', true],
  ])('leads to the scope that it meant: %s', async (url, present) => expect(await answer(url)).toBe(present));
});
