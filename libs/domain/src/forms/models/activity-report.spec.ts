import { doubtsOf } from '../answer-doubts';
import type { FormAnswers } from '../form-answers';
import { answer, answers } from '../forms.samples';
import { FormFigures } from '../form-figures';
import { ACTIVITY_REPORT } from './activity-report';

const questions = ACTIVITY_REPORT.sections.flatMap((section) => section.questions);
const familyOf = (code: string): string | undefined => /^[a-h]\d/.exec(code)?.[0];

/**
 * Commune, then operating spending of 2024 and of 2025, main budget, of the CCAS of Seine-Saint-Denis. DGFiP, retreated by the OFGL
 * (`ofgl-base-ccas-cias`), Licence Ouverte 2.0.
 */
const SPENDING = `
93001 2028646 2063327 | 93005 3971612 3740823 | 93006 1675478 1563751 | 93007 1272921 1287225 | 93008 2726518 2860531 | 93010 1543323 2352671
93013 1481325 1582913 | 93014 2461999 2981434 | 93015 1779 2404 | 93027 1967125 1951870 | 93029 3981690 3261911 | 93030 476396 578437
93031 10789755 10416353 | 93032 1800332 1673907 | 93033 45845 56730 | 93039 766994 819292 | 93045 1968482 2349661 | 93046 2368466 2518082
93047 1064704 1152045 | 93048 2332138 2105650 | 93049 775882 717105 | 93050 4228012 3868150 | 93051 3908955 3617615 | 93053 2823203 2959995
93055 2515711 3003790 | 93057 1113576 1060749 | 93061 1742733 1755692 | 93062 369855 31658 | 93063 817536 1025935 | 93064 6061925 5497179
93066 7760747 8901829 | 93070 1859904 2403702 | 93071 2646840 2470184 | 93072 2907737 2856001 | 93073 2818644 3189894 | 93074 396613 378300
93077 1542403 1752337 | 93078 1302003 1187955 | 93079 1225879 1165628`
  .split(/[|\n]/)
  .map((line) => line.trim().split(' '))
  .filter(([commune]) => commune);

/** The year 2025 of an invented CCAS, as typed. */
const INVENTED = {
  ...{ c1: '14320', c2: '9100', c3: '2870', c4: '640', e1: '412', e2: '508', e3_premieres: '171', e3_renouv: '284', e4: '23', e5: '188' },
  ...{ f1: '1310', f2_accords: '962', f2_refus: '281', f2_ajournements: '0', f3: '705', f4_secours: '61200', f4_aides: '79900', f4_prets: '7500' },
};

const doubts = (typed: FormAnswers, lastYear: FormAnswers = {}, population: number | null = 38_000) =>
  doubtsOf(ACTIVITY_REPORT, typed, { population, lastYear }).map(({ entry, why, check }) => [entry, check?.code ?? why]);

describe('the report of activities', () => {
  it('asks for the 48 key figures in twelve sections, under codes that stay', () => {
    const families = [...new Set(questions.flatMap(({ code }) => familyOf(code) ?? []))].sort();
    expect(families).toEqual(
      ['a5', 'b9', 'c6', 'd7', 'e7', 'f6', 'g2', 'h6'].flatMap((last) => Array.from({ length: Number(last[1]) }, (_, i) => `${last[0]}${i + 1}`)),
    );
    expect(families).toHaveLength(48);
    expect(ACTIVITY_REPORT.sections).toHaveLength(12);
    expect(questions.filter(({ kind }) => kind !== 'text').map(({ code }) => code)).toMatchSnapshot();
  });

  it('says of every figure what it is, and wants words of nobody', () => {
    expect(questions.filter(({ help }) => help === '')).toEqual([]);
    expect(questions.filter(({ kind, isRequired }) => kind === 'text' && isRequired)).toEqual([]);
  });

  it('shows breakdowns by reason to nobody but the CCAS and the coordination', () => {
    expect(questions.filter(({ isSensitive }) => isSensitive).map(({ code, readBy }) => [code, readBy])).toEqual(
      ['e4', 'e4_motifs', 'e5', 'e5_motifs'].map((code) => [code, 'ccas']),
    );
  });

  it('asks about the three accounts that moved by more than 30 %, and about no other of the 39', () => {
    expect(SPENDING).toHaveLength(39);
    const asked = SPENDING.filter(([, last = '', now = '']) => doubts(answers({ b1: now }), answers({ b1: last }), null).length > 0);
    expect(asked.map(([commune]) => commune)).toEqual(['93010', '93015', '93062']);
  });

  it('adds up the figures of a CCAS, and has nothing to ask about them', () => {
    const figures = new FormFigures(ACTIVITY_REPORT, answers(INVENTED));
    expect(['e3', 'f4'].map((code) => figures.of(code))).toEqual([455, 148_600]);
    expect(figures.of('f2')).toBeCloseTo(77.4, 1);
    expect(doubts(answers(INVENTED))).toEqual([]);
  });

  it.each([
    ['more first receptions than receptions', { c4: '2871' }, [['c4', 'premiers']]],
    ['more households than visits and calls', { c3: '23421' }, [['c3', 'menages']]],
    ['fewer persons than certificates', { e2: '411' }, [['e1', 'domicilies']]],
    ['more households than agreements', { f3: '963' }, [['f3', 'menages_aides']]],
    ['an amount with a zero too many', { f4_aides: '7990000' }, [['f4_secours', 'accord_moyen_haut']]],
    ['three meals a day', { h1: '10', h2: '10950' }, [['h2', 'repas']]],
    ['a hundred thousand euros for each inhabitant', { b2: '3800000000' }, [['b2', 'above_per_inhabitant']]],
  ])('asks about %s', (_what, change, expected) => {
    expect(doubts(answers({ ...INVENTED, ...change }))).toEqual(expected);
  });

  it('takes a service that does not exist for nothing delivered, and asks nothing about it', () => {
    const none = Object.fromEntries(['h1', 'h2', 'h3_saad'].map((code) => [code, answer(null, { state: 'not_applicable', reason: 'Pas de portage' })]));
    expect(doubts(none)).toEqual([]);
  });
});
