import { layOutTimeline, timeScale } from '@maillage/domain';
import { NO_FILTERS } from '../matrix/filters/matrix-filters';
import { keyOf, movedDay, nextMilestone } from './chart-keys';
import { marksOf } from './timeline-marks';
import type { Mark, TimelineRow } from './timeline-gateway';
import { milestoneText, orderWarning } from './timeline-texts';
import { groupsOf, rowsSeen } from './timeline-view';

type Milestone = TimelineRow['milestones'][number];

const milestone = (id: string, dueOn: string, more: Partial<Milestone> = {}): Milestone =>
  ({
    __typename: 'Milestone',
    id,
    kind: 'milestone',
    title: `Jalon ${id}`,
    dueOn,
    doneOn: null,
    evidence: null,
    isLate: false,
    waitsFor: [],
    version: 1,
    ...more,
  }) as Milestone;
const row = (number: number, more: Partial<TimelineRow> = {}): TimelineRow =>
  ({
    id: `i${number}`,
    number,
    title: `Initiative ${number}`,
    planYear: 2026,
    owner: null,
    deputy: null,
    startsOn: null,
    endsOn: null,
    weather: 'secured',
    recommendations: [],
    epts: [],
    milestones: [],
    ...more,
  }) as TimelineRow;
const ept = (id: number, name: string) => ({ id, code: String(id), name }) as TimelineRow['epts'][number];
const shown = ({ title, initiatives }: { title: string | null; initiatives: readonly TimelineRow[] }) => [title, initiatives.map(({ number }) => number)];

describe('the rows of the line of time', () => {
  it('stand under each EPT that carries them, in the order of names, and last what nobody carries', () => {
    const rows = [row(1, { epts: [ept(2, 'Plaine Commune'), ept(1, 'Est Ensemble')] }), row(2), row(3, { epts: [ept(1, 'Est Ensemble')] })];
    expect(groupsOf(rows, 'ept').map(shown)).toEqual([
      ['Est Ensemble', [1, 3]],
      ['Plaine Commune', [1]],
      ['Sans CCAS volontaire ou engagé', [2]],
    ]);
    expect(groupsOf(rows, 'none').map(shown)).toEqual([[null, [1, 2, 3]]]);
    expect(groupsOf(rows, 'owner').map(shown)).toEqual([['Sans pilote', [1, 2, 3]]]);
  });

  it('stand under recommendations by their number', () => {
    const reco = (number: number) => ({ id: `r${number}`, number, title: 'Reco' }) as TimelineRow['recommendations'][number];
    expect(groupsOf([row(1, { recommendations: [reco(10), reco(2)] })], 'recommendation').map(shown)).toEqual([
      ['2. Reco', [1]],
      ['10. Reco', [1]],
    ]);
  });

  it('answer the filters, by the words of milestones too', () => {
    const rows = [
      row(1, { milestones: [milestone('a', '2026-01-01')] }),
      row(2, { milestones: [milestone('b', '2026-12-31')] }),
      row(3, { weather: 'compromised' }),
    ];
    const seen = (filters: object, isLateOnly = false) => rowsSeen(rows, { ...NO_FILTERS, ...filters }, isLateOnly, '2026-12-02').map(({ number }) => number);
    expect(seen({})).toEqual([1, 2, 3]);
    expect(seen({ text: 'jalon b' })).toEqual([2]);
    expect(seen({ weather: 'compromised' })).toEqual([3]);
    expect(seen({}, true)).toEqual([1]);
  });
});

describe('milestones by keyboard', () => {
  const rows = [
    row(1, { milestones: [milestone('a', '2026-02-01'), milestone('b', '2026-11-01')] }),
    row(2),
    row(3, { milestones: [milestone('c', '2026-03-01'), milestone('d', '2026-10-01')] }),
  ];
  const placed = layOutTimeline(groupsOf(rows, 'none'), [], '2026-12-02', timeScale('2026-01-01', '2026-12-31', 2), {
    row: 40,
    group: 30,
    lane: 20,
    letter: 6,
  }).rows;
  const key = (id: string): string => placed.flatMap((one) => one.milestones.filter(({ milestone: m }) => m.id === id).map((m) => keyOf(one, m)))[0] ?? '';

  it('lead along a row, and to the nearest of the next row that has any', () => {
    const go = (id: string, pressed: string) => nextMilestone(placed, key(id), pressed);
    expect([go('a', 'ArrowRight'), go('b', 'ArrowRight'), go('b', 'Home'), go('a', 'End')]).toEqual([key('b'), key('b'), key('a'), key('b')]);
    expect([go('a', 'ArrowDown'), go('b', 'ArrowDown'), go('d', 'ArrowUp'), go('a', 'ArrowUp')]).toEqual([key('c'), key('d'), key('b'), null]);
    expect([go('a', 'x'), nextMilestone(placed, 'gone', 'ArrowRight')]).toEqual([null, null]);
  });

  it('move by a day, a week or a month once they are held', () => {
    const by = (pressed: string, shiftKey = false) => movedDay('2026-12-31', { key: pressed, shiftKey });
    expect([by('ArrowRight'), by('ArrowLeft'), by('ArrowRight', true), by('PageUp'), by('PageDown'), by('a')]).toEqual([
      '2027-01-01',
      '2026-12-30',
      '2027-01-07',
      '2026-11-30',
      '2027-01-31',
      null,
    ]);
  });
});

describe('what is said of milestones', () => {
  const awaited: Milestone['waitsFor'][number] = {
    id: 'g',
    kind: 'deliverable',
    title: 'Guide',
    dueOn: '2026-12-20',
    doneOn: null,
    initiative: { id: 'i1', number: 1, title: 'Initiative 1', planYear: 2026 },
  };

  it('names what it is, when, how it stands and what it waits for', () => {
    expect(milestoneText(milestone('a', '2026-12-10', { waitsFor: [awaited] }), 'tooEarly', row(3))).toBe(
      'Jalon a, jalon de l’initiative 3, Initiative 3. Échéance le 10 décembre 2026, avant ce qu’il attend. Attend «\u00a0Guide\u00a0», prévu le 20 décembre 2026.',
    );
  });

  it('warns of a day before what is awaited, and after what waits', () => {
    const guide = milestone('g', '2026-12-20', { title: 'Guide' });
    const launch = milestone('l', '2026-12-10', { title: 'Lancement', waitsFor: [awaited] });
    const rows = [row(1, { milestones: [guide, launch] })];
    expect(orderWarning(launch, rows)).toBe('Il passe avant ce qu’il attend\u202f: «\u00a0Guide\u00a0», prévu le 20 décembre 2026.');
    expect(orderWarning(guide, rows)).toBe('«\u00a0Lancement\u00a0», prévu le 10 décembre 2026, l’attend et tombe avant.');
    expect(orderWarning({ ...guide, dueOn: '2026-12-10' }, rows)).toBeNull();
  });

  it('tells what else comes due by the CCAS, or by how many on one day', () => {
    const mark = (communeName: string | null, more: Partial<Mark> = {}): Mark =>
      ({
        kind: 'convention_term',
        sourceType: 'convention',
        sourceId: communeName ?? 'x',
        label: 'Convention-cadre',
        startsOn: '2026-12-31',
        endsOn: '2026-12-31',
        ccasCount: communeName ? 1 : 39,
        ccas: communeName ? { id: communeName, communeName } : null,
        ...more,
      }) as Mark;
    const texts = { kind: () => 'Terme', label: ({ label }: { label: string | null }) => label };
    expect(marksOf([mark('Stains')], texts).map(({ label }) => label)).toEqual(['Terme, Stains']);
    expect(marksOf([mark('Stains'), mark('Bondy')], texts).map(({ label }) => label)).toEqual(['Terme, 2 CCAS']);
    expect(marksOf([mark(null, { label: 'Automne', startsOn: '2026-10-01' })], texts).map(({ label }) => label)).toEqual(['Automne (39 CCAS)']);
  });
});
