import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ROLES, type Role } from '@maillage/domain';
import { Session } from '../core';
import { ThingsToTry } from './things-to-try';

/** The links that somebody of that role is shown, in a network that is a demonstration or not; and the page, to press on. */
function shown(role: Role, isDemonstration = true) {
  TestBed.resetTestingModule();
  const me = signal({ roles: [{ role, isActive: true }], networks: [{ isDemonstration }] });
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Session, useValue: { me } }] });
  const fixture = TestBed.createComponent(ThingsToTry);
  fixture.detectChanges();
  const page: HTMLElement = fixture.nativeElement;
  return { count: () => page.querySelectorAll('a').length, press: () => (page.querySelector('button')?.click(), fixture.detectChanges()) };
}

describe('three things to try', () => {
  beforeEach(() => localStorage.clear());

  it('are shown to each role of a demonstration, and in no real network', () => {
    for (const role of ROLES) expect([role, shown(role).count(), shown(role, false).count()]).toEqual([role, 3, 0]);
  });

  it('go when they are dismissed, and stay away on this device', () => {
    const { count, press } = shown('director');
    press();
    expect(count()).toBe(0);
    expect(shown('director').count()).toBe(0);
  });
});
