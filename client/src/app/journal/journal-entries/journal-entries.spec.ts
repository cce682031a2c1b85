import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Words } from '../../faces';
import { PROVIDED_FACES } from '../../features';
import type { JournalEntryFieldsFragment } from '../journal-entry.generated';
import { JournalEntries } from './journal-entries';

const ENTRY: JournalEntryFieldsFragment = {
  id: '1',
  occurredAt: '2026-03-12T13:05:00Z',
  actorName: 'Camille Exemple',
  actId: null,
  subjectType: 'adoption',
  subjectId: 'a',
  action: 'updated',
  changes: [{ field: 'stage', from: 'informed', to: 'committed' }],
  about: { type: 'initiative', id: 'i', pageKey: 'i', name: '4. Gouvernance locale' },
  ccas: { id: 'c', name: 'CCAS de Bondy', communeName: 'Bondy' },
};

describe('JournalEntries', () => {
  const show = async (inputs: Record<string, unknown>) => {
    TestBed.configureTestingModule({ imports: [JournalEntries], providers: [provideRouter([]), ...PROVIDED_FACES] });
    await TestBed.inject(Words).load();
    const fixture = TestBed.createComponent(JournalEntries);
    for (const [name, value] of Object.entries({ entries: [ENTRY], ...inputs })) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

  it('says who did what, to what, and field by field what changed', async () => {
    const page = await show({});
    expect(textOf(page.querySelector('.sentence'))).toBe('Camille Exemple a donné des nouvelles');
    expect([...page.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['4. Gouvernance locale', '/initiatives/i'],
      ['Bondy', '/reseau/c'],
    ]);
    expect(textOf(page.querySelector('dt'))).toBe('Étape');
    expect(textOf(page.querySelector('dd'))).toContain('Informé');
    expect(textOf(page.querySelector('dd'))).toContain('Engagé');
  });

  it('folds what was made whole, and tells it to who asks', async () => {
    const changes = ['title', 'purpose', 'startsOn', 'endsOn', 'weather'].map((field) => ({ field, from: null, to: 'x' }));
    const made = { ...ENTRY, subjectType: 'initiative', action: 'created' as const, changes };
    const page = await show({ entries: [made, { ...made, id: '2', changes: changes.slice(1) }] });
    const [folded, short] = page.querySelectorAll('li');
    expect(textOf(folded?.querySelector('summary') ?? null)).toBe(`${folded?.querySelectorAll('dt').length} champs`);
    expect(folded?.querySelector('details')?.open).toBe(false);
    expect(short?.querySelector('details')).toBeNull();
  });

  it('tells what was done to many things at once as one line, each behind it', async () => {
    const cell = (id: string, communeName: string, actId = 'r1') => ({ ...ENTRY, id, actId, ccas: { id, name: `CCAS de ${communeName}`, communeName } });
    const page = await show({ entries: [cell('1', 'Bondy'), cell('2', 'Stains'), cell('3', 'Pantin'), cell('4', 'Sevran', 'r2'), cell('5', 'Dugny', 'r2')] });
    const lines = [...page.querySelectorAll('.timeline > li')];
    expect(lines).toHaveLength(3);
    expect(textOf(lines[0]?.querySelector('summary') ?? null)).toBe('3 à la fois, en un geste');
    expect([...(lines[0]?.querySelectorAll('.act a[href^="/reseau"]') ?? [])].map(textOf)).toEqual(['Bondy', 'Stains', 'Pantin']);
    expect(lines[1]?.querySelector('summary')).toBeNull();
  });

  it('does not name again what the page is about', async () => {
    const page = await show({ scope: { about: 'initiative', id: 'i', ccasId: 'c' } });
    expect(page.querySelectorAll('a')).toHaveLength(0);
  });
});
