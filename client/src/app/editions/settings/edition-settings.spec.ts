import { electionText } from '../words/election-text';
import { proposedBy } from './edition-settings';

describe('the model of a new edition', () => {
  it('proposes its title and its readers, and leaves what somebody chose', () => {
    expect(proposedBy('funder_committee', 'board', { title: 'Conseil d’administration', audience: 'board' })).toEqual({
      title: 'Comité du financeur',
      audience: 'funder',
    });
    expect(proposedBy('funder_committee', 'board', { title: 'Conseil du 12 mars', audience: 'board' })).toEqual({ audience: 'funder' });
    expect(proposedBy('board', 'funder_committee', { title: 'Comité du financeur', audience: 'board' })).toEqual({ title: 'Conseil d’administration' });
  });

  it('proposes the year that is over for the reports of activities, and this one again', () => {
    const typed = (year: number) => ({ title: 'À nous', audience: 'network', periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` });
    expect(proposedBy('activity_report', 'board', typed(2026), 2026)).toEqual({ periodFrom: '2025-01-01', periodTo: '2025-12-31' });
    expect(proposedBy('board', 'activity_report', typed(2025), 2026)).toEqual({ periodFrom: '2026-01-01', periodTo: '2026-12-31' });
    expect(proposedBy('activity_report', 'board', typed(2023), 2026)).toEqual({});
  });
});

describe('what is told of elections', () => {
  const plain = (day: string): string => electionText(day).text.replaceAll(/[\u00a0\u202f]/g, ' ');
  it('warns within the window, and otherwise says which elections are known, and until when', () => {
    expect(electionText('2027-10-02').isOpen).toBe(true);
    expect(plain('2027-10-02')).toContain('élections départementales et régionales');
    expect(electionText('2026-12-02').isOpen).toBe(false);
    expect(plain('2026-12-02')).toContain('1er septembre 2027');
    expect(plain('2026-12-02')).toContain('jusqu’en mars 2032');
    expect(electionText('2040-01-01').isOpen).toBe(false);
    expect(plain('2040-01-01')).toContain('ne connaît pas');
  });
});
