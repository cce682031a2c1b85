import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { MapMeaning } from './map-classes';
import { projectOutlines, tileGeometry } from './map-geometry';
import { type MapFigure, UiTerritoryMap } from './territory-map';

const square = (x: number): string => `${x},0 ${x + 10},0 ${x + 10},10 ${x},10`;
const geometry = projectOutlines([
  { id: 1, code: '93066', name: 'Saint-Denis', group: 'Plaine Commune', rings: square(0) },
  { id: 2, code: '93008', name: 'Bobigny', group: 'Est Ensemble', rings: square(10) },
  { id: 3, code: '93015', name: 'Coubron', group: 'Grand Paris Grand Est', rings: square(20) },
], [square(0)]); // prettier-ignore
const figures = new Map<number, MapFigure>([
  [1, { mapClass: 1, text: '29,5\u202f%', value: '29,5', hint: '1er sur 2', link: ['/indicateurs/territoires', 1] }],
  [3, { mapClass: 'secret', text: 'secret statistique' }],
]);
const legend: MapMeaning[] = [
  { mapClass: 0, label: 'moins de 20\u202f%', count: 0 },
  { mapClass: 1, label: '20\u202f% et plus', count: 1 },
  { mapClass: 'secret', label: 'Secret statistique', count: 1 },
  { mapClass: 'missing', label: 'Aucune valeur', count: 1 },
];

@Component({
  imports: [UiTerritoryMap],
  template: `<ui-territory-map heading="Taux de pauvreté" [geometry]="geometry" [figures]="figures" [legend]="legend" [classCount]="2" />`,
})
class Host {
  readonly geometry = geometry;
  readonly figures = figures;
  readonly legend = legend;
}

function aMap() {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Host);
  fixture.detectChanges();
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  const shapes = () => [...root.querySelectorAll<SVGAElement>('.map a')];
  const press = async (shape: SVGAElement, key: string) => {
    shape.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await fixture.whenStable();
  };
  return { fixture, root, shapes, press };
}

describe('a map of classes', () => {
  it('says each territory with its value or its state in words, and leads to it', () => {
    const { shapes } = aMap();
    expect(shapes().map((shape) => shape.getAttribute('aria-label'))).toEqual([
      'Bobigny\u202f: aucune valeur',
      'Coubron\u202f: secret statistique',
      'Saint-Denis\u202f: 29,5\u202f%, 1er sur 2',
    ]);
    expect(shapes()[2]?.getAttribute('href')).toBe('/indicateurs/territoires/1');
  });

  it('hatches what is secret and what is missing, each in its own way, and says so in the legend', () => {
    const { root } = aMap();
    const fills = [...root.querySelectorAll<SVGPathElement>('.shape')].map((path) => path.style.fill);
    expect(fills[0]).toMatch(/^url\(.*-missing/);
    expect(fills[1]).toMatch(/^url\(.*-secret/);
    expect(root.querySelectorAll('pattern')).toHaveLength(2);
    expect([...root.querySelectorAll('.legend li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim())).toContain('Secret statistique (1)');
  });

  it('is one stop of the keyboard, from which arrows lead to every territory', async () => {
    const { shapes, press } = aMap();
    const stops = () => shapes().filter((shape) => shape.getAttribute('tabindex') === '0');
    expect(stops()).toEqual([shapes()[0]]);
    await press(shapes()[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(shapes()[1]);
    expect(stops()).toEqual([shapes()[1]]);
    await press(shapes()[1]!, 'ArrowLeft');
    await press(shapes()[0]!, 'ArrowLeft');
    expect(document.activeElement).toBe(shapes()[2]);
  });

  it('tells of what has the focus, until Escape', async () => {
    const { fixture, root, shapes, press } = aMap();
    shapes()[2]!.dispatchEvent(new FocusEvent('focus'));
    fixture.detectChanges();
    expect(root.querySelector('.tip')?.textContent).toContain('29,5\u202f%');
    await press(shapes()[2]!, 'Escape');
    fixture.detectChanges();
    expect(root.querySelector('.tip')).toBeNull();
  });

  it('carries its values, with a border where groups meet', () => {
    const { root } = aMap();
    expect([...root.querySelectorAll('.map text')].map(({ textContent }) => textContent?.trim()).filter(Boolean)).toEqual(['29,5']);
    expect(root.querySelector('.map .border')?.getAttribute('d')).toMatch(/^M/);
    expect([...root.querySelectorAll('.legend li')].at(-1)?.textContent).toContain('limite d’EPT');
  });

  it('tells at the first touch, and opens at the second one', async () => {
    const { fixture, root, shapes } = aMap();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    const shape = shapes()[2]!;
    const touch = async () => {
      shape.dispatchEvent(Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType: 'touch' }));
      shape.dispatchEvent(new FocusEvent('focus'));
      shape.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await fixture.whenStable();
    };
    await touch();
    expect(navigate).not.toHaveBeenCalled();
    expect(root.querySelector('.tip')?.textContent).toContain('Saint-Denis');
    await touch();
    expect(navigate).toHaveBeenCalledWith('/indicateurs/territoires/1');
  });
});

describe('a map of tiles that have no number', () => {
  it('tells tones apart by their marks, on each tile and in the legend', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(UiTerritoryMap);
    const places = ['Villepinte', 'Villetaneuse'].map((name, id) => ({ id, code: String(id), name, group: 'Est' }));
    fixture.componentRef.setInput('heading', 'Couverture');
    fixture.componentRef.setInput('geometry', tileGeometry(places));
    fixture.componentRef.setInput('figures', new Map([[0, { mapClass: 'good', text: 'En vigueur' }], [1, { mapClass: 'bad', text: 'Expirée' }]])); // prettier-ignore
    fixture.componentRef.setInput('legend', [{ mapClass: 'good', label: 'En vigueur', count: 1 }]);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    expect([...root.querySelectorAll('.words .short.value')].map(({ textContent }) => textContent?.trim())).toEqual(['●', '✕']);
    expect(root.querySelector('.legend .mark')?.textContent).toBe('●');
    // what is seen on a narrow screen is a part of the name
    expect([...root.querySelectorAll('.map a')].map((one) => one.getAttribute('aria-label'))).toEqual([
      'Villepinte, Vip\u202f: En vigueur',
      'Villetaneuse, Vit\u202f: Expirée',
    ]);
  });
});
