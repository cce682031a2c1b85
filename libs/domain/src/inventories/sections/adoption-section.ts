import { typeset } from '../../text/typeset';
import { inPlaceOf, stageOf } from '../topics/adopted-cells';
import { type AdoptionStage, STAGES_IN_PLACE } from '../../adoption/adoption-stage';
import type { InventorySectionRule, InventoryWhole } from '../inventory-rules.type';

const CLASSES: readonly { readonly name: string; readonly stages: readonly AdoptionStage[] }[] = [
  { name: 'En place', stages: STAGES_IN_PLACE },
  { name: 'Engagé', stages: ['committed'] },
  { name: 'Informé ou volontaire', stages: ['informed', 'volunteer'] },
  { name: 'Non concerné', stages: ['not_concerned'] },
];

/** How far each thing to adopt is, over all CCAS, and how many are in place of those that concern somebody. */
export function adoptionSection(title: string, unit: string, labels: Readonly<Record<string, string>>): InventorySectionRule {
  const codes = Object.keys(labels);
  const make = ({ heard, silent }: InventoryWhole) => {
    const stages = (code: string) => heard.map(({ answers }) => stageOf(answers, code));
    const classes = CLASSES.map(({ name, stages: of }) => ({
      name,
      values: codes.map((code) => stages(code).filter((stage) => stage !== null && of.includes(stage)).length),
    }));
    const unsaid = codes.map((code) => stages(code).filter((stage) => stage === null).length + silent.filter(({ isExcused }) => !isExcused).length);
    const all = heard.map(({ answers }) => inPlaceOf(answers, codes));
    const share = {
      numerator: all.reduce((sum, { inPlace }) => sum + inPlace, 0),
      denominator: all.reduce((sum, { concerned }) => sum + concerned, 0),
    };
    return {
      ...{ id: 'adoption', title: typeset(title), countedBy: null },
      lead: typeset('Sur tous les CCAS attendus, réponse par réponse ; qui n’a rien dit est « non renseigné ».'),
      parts: [
        { is: 'figures', figures: [{ label: 'En place, parmi ce qui concerne les CCAS qui ont répondu', share, unit }] },
        {
          is: 'stacked',
          caption: 'CCAS à chaque stade',
          categories: Object.values(labels),
          series: [...classes, { name: 'Non renseigné', values: unsaid }],
          unit: 'CCAS',
        },
      ],
    } as const;
  };
  return { of: codes, make };
}
