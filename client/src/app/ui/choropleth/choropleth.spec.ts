import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type MapFigure, UiChoropleth } from './choropleth';
import type { MapMeaning } from './map-classes';
import { projectOutlines } from './map-geometry';

const square = (x: number): string => `${x},0 ${x + 10},0 ${x + 10},10 ${x},10`;
const geometry = projectOutlines([
  { id: 1, code: '93066', name: 'Saint-Denis', group: 'Plaine Commune', rings: square(0) },
  { id: 2, code: '93008', name: 'Bobigny', group: 'Est Ensemble', rings: square(10) },
  { id: 3, code: '93015', name: 'Coubron', group: 'Grand Paris Grand Est', rings: square(20) },
]);
const figures = new Map<number, MapFigure>([
  [1, { mapClass: 1, text: '29,5\u202f%', hint: '1er sur 2' }],
  [3, { mapClass: 'secret', text: 'secret statistique' }],
]);
const legend: MapMeaning[] = [
  { mapClass: 0, label: 'moins de 20\u202f%', count: 0 },
  { mapClass: 1, label: '20\u202f% et plus', count: 1 },
  { mapClass: 'secret', label: 'Secret statistique', count: 1 },
  { mapClass: 'missing', label: 'Aucune valeur', count: 1 },
];

@Component({
  imports: [UiChoropleth],
  template: `<ui-choropleth heading="Taux de pauvreté" [geometry]="geometry" [figures]="figures" [legend]="legend" [classCount]="2" [linkOf]="linkOf" />`,
})
class Host {
  readonly geometry = geometry;
  readonly figures = figures;
  readonly legend = legend;
  readonly linkOf = (id: number) => ['/indicateurs/territoires', id];
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
});
