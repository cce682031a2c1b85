import { TestBed } from '@angular/core/testing';
import type { EditionContent, EditionPart } from '@maillage/domain';
import { EditionContentView } from './edition-content-view';

const content = (parts: readonly EditionPart[]): EditionContent => ({
  schema: 1,
  number: '2026-3',
  title: 'Conseil',
  networkName: 'Réseau',
  period: { from: '2026-01-01', to: '2026-12-31' },
  asOf: '2026-11-23',
  perimeter: { kind: 'network', label: 'Réseau' },
  audience: 'board',
  blocks: [{ id: 'b', kind: 'text', title: 'Bloc', parts, facts: [], extent: '', sources: [] }],
  definitions: [],
  signedBy: 'Camille',
  replaces: null,
});

async function drawn(parts: readonly EditionPart[]): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(EditionContentView);
  fixture.componentRef.setInput('content', content(parts));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('an edition on the screen', () => {
  it('prints a share with both of its numbers, and where there is no number why', async () => {
    const columns = [
      { key: 'a', title: 'Point', kind: 'text' as const },
      { key: 'b', title: 'En place', kind: 'percent' as const },
      { key: 'c', title: 'Le', kind: 'date' as const },
    ];
    const element = await drawn([
      {
        is: 'table',
        caption: 'Points',
        columns,
        rows: [
          ['Registre', { numerator: 180, denominator: 221 }, '2026-03-12'],
          ['DPO', { untold: 'not_told' }, null],
        ],
      },
    ]);
    const cells = [...element.querySelectorAll('tbody td')].map(words);
    expect(cells).toEqual(['180 sur 221 (81,4 %)', '12 mars 2026', 'non communiqué', '—']);
    expect([...element.querySelectorAll('tbody th[scope=row]')].map(words)).toEqual(['Registre', 'DPO']);
  });

  it('says in words what a map shows, and what is secret on it', async () => {
    const element = await drawn([
      {
        is: 'map',
        caption: 'Demandes',
        areas: [
          { code: '1', name: 'Aubigny', value: 4 },
          { code: '2', name: 'Bellerive', value: 9 },
          { code: '3', name: 'Clairval', untold: 'secret' },
        ],
        classes: [5, 9],
        unit: '',
      },
    ]);
    expect([...element.querySelectorAll('.classes dd')].map(words)).toEqual(['Aubigny (4)', 'Bellerive (9)', 'Clairval']);
  });

  it('takes nothing that was typed for HTML', async () => {
    const element = await drawn([{ is: 'text', text: '<img src=x onerror=alert(1)>' }]);
    expect(element.querySelector('img')).toBeNull();
    expect(words(element)).toContain('<img src=x');
  });
});
