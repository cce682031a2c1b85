import { SOCIAL_NEEDS_ANALYSIS } from '../forms/models/social-needs-analysis';
import { absTold } from './abs-state';
import { inventoryAnswers } from './inventories.samples';

const told = (values: Record<string, string>, on = '2026-12-02') => absTold(inventoryAnswers(SOCIAL_NEEDS_ANALYSIS, values), on);
const done = (step: string, day: string) => ({ [step]: 'faite', [`${step}_faite`]: day });

describe('the state of an ABS', () => {
  it.each([
    ['not begun', {}, 'not_begun'],
    ['planned alone', { lancement: 'prevue', lancement_prevue: '2027-01-15' }, 'not_begun'],
    ['begun', done('lancement', '2026-09-01'), 'under_way'],
    ['published, and never presented', done('publication', '2026-09-01'), 'under_way'],
    ['presented', done('presentation', '2026-10-01'), 'presented'],
    ['presented, then published', { ...done('presentation', '2026-10-01'), ...done('publication', '2026-10-20') }, 'published'],
    ['followed by a social project', { ...done('presentation', '2026-10-01'), ...done('feuille', '2026-11-20') }, 'turned_into_plan'],
  ])('%s is read of its steps', (_what, values, state) => expect(told(values).state).toBe(state));

  it('takes a day to come for a plan, whatever was ticked', () => {
    const { state, steps } = told(done('presentation', '2027-02-18'));
    expect(state).toBe('not_begun');
    expect(steps.find(({ step }) => step === 'presentation')).toMatchObject({ planned: '2027-02-18', done: null, isDone: false });
  });

  it('says that a step is late once its day is over', () => {
    const planned = { collecte: 'prevue', collecte_prevue: '2026-12-01' };
    expect(told(planned).steps.find(({ step }) => step === 'collecte')?.isLate).toBe(true);
    expect(told(planned, '2026-12-01').steps.find(({ step }) => step === 'collecte')?.isLate).toBe(false);
  });

  it('counts the months between the launch and the presentation', () =>
    expect(told({ ...done('lancement', '2026-01-10'), ...done('presentation', '2026-10-15') }).months).toBe(9));
});

describe('the duty of 2027', () => {
  const presented = (day: string, declared?: string) => ({ ...done('presentation', day), ...(declared ? { vaut_obligation: declared } : {}) });

  it.each([
    ['nothing before the year', {}, '2026-12-02', 'to_do'],
    ['nothing on its last day', {}, '2027-12-31', 'to_do'],
    ['nothing the day after', {}, '2028-01-01', 'late'],
    ['a report of 2026, even if declared', presented('2026-06-01', 'oui'), '2027-03-01', 'to_do'],
    ['a report of 2027 that nobody declared', presented('2027-02-18'), '2027-03-01', 'to_do'],
    ['a report of 2027 that is another', presented('2027-02-18', 'non'), '2028-02-01', 'late'],
    ['a report of 2027, declared', presented('2027-02-18', 'oui'), '2028-02-01', 'done'],
  ])('with %s', (_what, values, on, duty) => expect(told(values, on).duty).toBe(duty));

  it('asks whoever presented in 2027 to declare it', () => {
    expect(told(presented('2027-02-18'), '2027-03-01').isToDeclare).toBe(true);
    expect(told(presented('2026-02-18'), '2027-03-01').isToDeclare).toBe(false);
  });
});
