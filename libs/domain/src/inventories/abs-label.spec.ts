import { SOCIAL_NEEDS_ANALYSIS } from '../forms/models/social-needs-analysis';
import { LABEL_FAMILIES } from '../forms/models/social-needs-label';
import { labelEnd, labelFamilies, labelTold, mayBeJudged } from './abs-label';
import { inventoryAnswers } from './inventories.samples';

const all = (answer: string, evidence = 'Délibération'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(LABEL_FAMILIES).flatMap(([family, { criteria }]) =>
      Object.keys(criteria).flatMap((one) => [
        [`${family}__${one}__reponse`, answer],
        [`${family}__${one}__preuve`, evidence],
      ]),
    ),
  );
const answers = (values: Record<string, string>) => inventoryAnswers(SOCIAL_NEEDS_ANALYSIS, values);

describe('the label of an ABS', () => {
  it('has twenty criteria in five families', () => {
    const families = labelFamilies(answers(all('oui')));
    expect(families.map(({ label, of }) => [label, of])).toEqual([
      ['Portage', 4],
      ['Méthode', 6],
      ['Participation', 4],
      ['Utilité', 4],
      ['Diffusion', 2],
    ]);
  });

  it('counts by family, and says what has nothing to see it by', () => {
    const values = { ...all('oui'), portage__elu__reponse: 'partiel', portage__elu__preuve: '', portage__budget__reponse: 'non' };
    expect(labelFamilies(answers(values))[0]).toMatchObject({ counts: { oui: 2, partiel: 1, non: 1 }, withoutEvidence: 1, unanswered: 0 });
  });

  it('is judged once it is asked for and every criterion is answered', () => {
    expect(mayBeJudged(answers({ label_demande: 'oui', ...all('partiel') }))).toBe(true);
    expect(mayBeJudged(answers({ label_demande: 'non', ...all('oui') }))).toBe(false);
    expect(mayBeJudged(answers({ label_demande: 'oui', ...all('oui'), methode__secret__reponse: '' }))).toBe(false);
  });

  it('is told as awarded or under way, and holds for the mandate', () => {
    const asked = answers({ label_demande: 'oui' });
    expect(labelTold(asked, null, '2027-05-01')).toBe('under_way');
    expect(labelTold(asked, '2027-04-12', '2032-03-31')).toBe('awarded');
    expect(labelTold(asked, '2027-04-12', '2032-04-01')).toBe('under_way');
    expect(labelTold(asked, '2027-04-12', '2027-04-11')).toBe('under_way');
    expect(labelTold(answers({}), null, '2027-05-01')).toBeNull();
    expect(labelEnd('2027-04-12')).toBe('2032-03-31');
  });
});
