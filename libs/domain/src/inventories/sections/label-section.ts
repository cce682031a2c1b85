import { wordDay } from '../../calendar/word-day';
import type { EditionCell, EditionTable } from '../../editions/edition-content';
import { ABS_ENTRIES } from '../../forms/models/social-needs-analysis';
import { CRITERION_ANSWERS, LABEL_FAMILIES } from '../../forms/models/social-needs-label';
import { typeset } from '../../text/typeset';
import { labelEnd, type LabelFamilyTold, labelFamilies, labelTold, mayBeJudged } from '../abs-label';
import type { HeardCcas, InventorySectionRule, InventoryWhole } from '../inventory-rules.type';

const FAMILIES = Object.entries(LABEL_FAMILIES).map(([code, { label }]) => ({ key: code, title: label, kind: 'text' as const }));

/** « 3 oui, 1 partiel », criterion by criterion and never added up to a score. */
function familyTold({ counts, unanswered }: LabelFamilyTold): string {
  const said = Object.entries(CRITERION_ANSWERS).flatMap(([code, label]) => {
    const count = counts[code as keyof typeof CRITERION_ANSWERS];
    return count > 0 ? [`${count} ${label.toLowerCase()}`] : [];
  });
  return [...said, ...(unanswered > 0 ? [`${unanswered} sans réponse`] : [])].join(', ');
}

function standing({ answers }: HeardCcas, today: string): string {
  const awardedOn = answers.award?.on ?? null;
  if (awardedOn !== null && labelTold(answers, awardedOn, today) === 'awarded')
    return `Labellisée le ${wordDay(awardedOn)}, jusqu’au ${wordDay(labelEnd(awardedOn))}`;
  return 'En cours';
}

function label({ heard, today }: InventoryWhole) {
  const asked = heard.filter(({ answers }) => answers.value(ABS_ENTRIES.label) === 'oui');
  if (asked.length === 0) return null;
  const columns = [
    { key: 'ccas', title: 'CCAS', kind: 'text' as const },
    { key: 'ept', title: 'EPT', kind: 'text' as const },
    { key: 'label', title: 'Label', kind: 'text' as const },
  ];
  const heads = asked.map((one): EditionCell[] => [one.ccas.name, one.ept ?? '', standing(one, today)]);
  const table = { is: 'table', caption: 'CCAS qui demandent le label', columns } as const;
  const whole: EditionTable = {
    ...table,
    columns: [...columns, { key: 'panel', title: 'Panel', kind: 'text' }, ...FAMILIES, { key: 'evidence', title: 'Où le voir', kind: 'text' }],
    rows: asked.map(({ answers }, index) => {
      const families = labelFamilies(answers);
      const without = families.reduce((sum, one) => sum + one.withoutEvidence, 0);
      const panel = answers.award?.panel.join(', ') ?? (mayBeJudged(answers) ? 'Peut se réunir' : 'Attend des réponses');
      return [...(heads[index] ?? []), panel, ...families.map(familyTold), without > 0 ? `manque pour ${without}` : 'dit partout'];
    }),
    notes: [typeset('Le panel réunit des pairs d’autres EPT que celui du CCAS. Aucun total n’est fait des critères : un panel lit, il ne compte pas.')],
  };
  return {
    ...{ id: 'label', title: 'Label', countedBy: null },
    lead: typeset('Les critères se lisent dans le réseau, famille par famille. Au-dehors, et dans les fichiers, on ne dit que « labellisée » ou « en cours ».'),
    parts: [whole],
    onPaper: [{ ...table, rows: heads }],
  };
}

/** Who asks for the label, and what a panel of peers reads before it decides. */
export const LABEL: InventorySectionRule = { of: [ABS_ENTRIES.label, ...Object.keys(LABEL_FAMILIES)], make: label };
