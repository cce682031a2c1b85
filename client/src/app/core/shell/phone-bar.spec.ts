import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { canSomewhere, type Grant, type Operation } from '@maillage/domain';
import { FACES } from '../../faces';
import { FEATURES } from '../../features';
import { Session } from '../session/session';
import { Navigation } from './navigation';
import { PhoneBar } from './phone-bar';

const grants: Grant[] = [{ role: 'coordinator', networkId: 'n', territoryId: 1, ccasId: null, funderId: null }];
const session = { grants: signal(grants), ownCcas: signal([]), canSomewhere: (operation: Operation) => canSomewhere(grants, operation) };

describe('the bar of a phone', () => {
  it.each([
    ['/', 'Accueil'],
    ['/initiatives/plans', 'Initiatives'],
    ['/echeances', 'Accueil'],
    ['/conventions', 'Menu'],
  ])('says of %s that it stands under « %s »', (address, place) => {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: FACES, useValue: FEATURES }, { provide: Session, useValue: session }],
    });
    TestBed.inject(Navigation).address.set(address);
    const bar = TestBed.createComponent(PhoneBar);
    bar.detectChanges();
    const active = (bar.nativeElement as HTMLElement).querySelectorAll('.active');
    expect([...active].map((one) => one.textContent?.trim())).toEqual([place]);
  });
});
