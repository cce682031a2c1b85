import { answerFault, doubtsOf, entriesOf, formModel, type FormDefinition, progressOf } from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { heatwaveAnswers, reportAnswers } from './demo-report-answers';

const definitionOf = (model: string): FormDefinition => formModel(model)?.definition as FormDefinition;
const REPORT = definitionOf('activity_report');
const places = CCAS_OF_SEINE_SAINT_DENIS.map((_, place) => place);
const faultsOf = (definition: FormDefinition, answers: ReturnType<typeof reportAnswers>): unknown[] => {
  const entries = new Map(entriesOf(definition).map(({ key, holds }) => [key, holds]));
  return Object.entries(answers).flatMap(([entry, answer]) => {
    const holds = entries.get(entry);
    return holds && !answerFault(holds, answer) ? [] : [[entry, answer]];
  });
};

describe('the invented answers of the demonstration', () => {
  it.each([2024, 2025])('say of %i what can be said, in whole', (year) => {
    for (const place of places) {
      const answers = reportAnswers(REPORT, place, year);
      expect(faultsOf(REPORT, answers)).toEqual([]);
      expect(progressOf(REPORT, answers).flatMap(({ required }) => required)).toEqual([]);
    }
  });

  it('give nothing to ask about, but the three accounts that moved', () => {
    const asked = places.flatMap((place) =>
      doubtsOf(REPORT, reportAnswers(REPORT, place, 2025), { population: null, lastYear: reportAnswers(REPORT, place, 2024) }).map(({ entry, why }) => [
        CCAS_OF_SEINE_SAINT_DENIS[place]?.[0],
        entry,
        why,
      ]),
    );
    expect(asked).toEqual(['93010', '93015', '93062'].map((code) => [code, 'b1', 'moved']));
  });

  it('hold the figures of the invented CCAS, one that cannot count its visits and one without a service at home', () => {
    expect(reportAnswers(REPORT, 2, 2025)).toMatchObject({ c1: { value: '14320' }, e1: { value: '412' }, f4_aides: { value: '79900' }, b6: { value: '31.4' } });
    expect(reportAnswers(REPORT, 4, 2025)).toMatchObject({ c1: { state: 'not_available', value: null } });
    expect(reportAnswers(REPORT, 8, 2025)).toMatchObject({ h1: { state: 'not_applicable' }, h2: { state: 'not_applicable' } });
    expect(reportAnswers(REPORT, 27, 2025)).toMatchObject({ b1: { state: 'to_confirm', value: '31658' } });
  });

  it('answer the four questions on the heat wave', () => {
    const flash = definitionOf('heatwave_flash');
    for (const place of places) expect(faultsOf(flash, heatwaveAnswers(place))).toEqual([]);
  });
});
