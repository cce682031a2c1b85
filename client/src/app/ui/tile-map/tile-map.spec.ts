import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Tile } from './tile-layout';
import { UiTileMap } from './tile-map';

const tile = (code: string, name: string): Tile => ({ code, name, group: 'Est', tone: 'good', word: 'En vigueur', link: ['/reseau', code] });

describe('the name of a tile', () => {
  it('holds what is seen of it on a narrow screen, so that it can be called by that', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(UiTileMap);
    fixture.componentRef.setInput('heading', 'Couverture');
    fixture.componentRef.setInput('tiles', [tile('1', 'Villepinte'), tile('2', 'Villetaneuse'), tile('3', 'Noisy-le-Sec'), tile('4', 'Bobigny')]);
    await fixture.whenStable();
    const links = [...(fixture.nativeElement as HTMLElement).querySelectorAll('a.tile')];
    expect(links.map((link) => link.getAttribute('aria-label')).sort()).toEqual([
      'Bobigny, Bob, Est, En vigueur',
      'Noisy-le-Sec, NLS, Est, En vigueur',
      'Villepinte, Vip, Est, En vigueur',
      'Villetaneuse, Vit, Est, En vigueur',
    ]);
    for (const link of links) expect(link.getAttribute('aria-label')?.split(/[^\p{L}-]+/u)).toContain(link.querySelector('.short')?.textContent);
  });
});
