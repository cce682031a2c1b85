import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { UiOnThisPage } from './on-this-page';

@Component({
  imports: [UiOnThisPage],
  template: `<div #page>
    <ui-on-this-page [within]="page" />
    <h2 id="actes">Actes</h2>
    <h2>Volets</h2>
    <dialog><h2>Panneau</h2></dialog>
    <h2 id="pieces">Pièces</h2>
  </div>`,
})
class Page {}

describe('the parts of a long page', () => {
  const open = async () => {
    // a wide screen; jsdom has none
    Object.assign(globalThis, { matchMedia: () => ({ matches: true }) });
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Page);
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    await fixture.whenStable();
    return { element, fixture, links: () => [...element.querySelectorAll<HTMLAnchorElement>('nav a')] };
  };

  it('are its headings, without those of a panel, each with a place of its own', async () => {
    const { links } = await open();
    expect(links().map(({ textContent }) => textContent)).toEqual(['Actes', 'Volets', 'Pièces']);
    expect(new Set(links().map(({ hash }) => hash)).size).toBe(3);
  });

  it('are gone to by their links, which move the focus and say where one is', async () => {
    const { element, fixture, links } = await open();
    const heading = element.querySelector<HTMLElement>('#pieces') as HTMLElement;
    heading.scrollIntoView = () => undefined;
    links().at(-1)?.click();
    await fixture.whenStable();
    expect(document.activeElement).toBe(heading);
    expect(links().map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'location']);
  });
});
