import { formModel, inventoryRules, LABEL_CRITERIA, type InventoryTopicCode } from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { COUNTING, countersOf } from './demo-counters';
import { given } from './demo-inventories';
import type { DemoNetwork } from './demo-network';
import { ABS_PAPERS, EARLY_ABS } from './demo-papers';
import { FormTeller } from './form-teller';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';
import { steady } from './steady';

type Values = Record<string, string>;

/** A collective ABS: four towns of Plaine Commune, and three more. */
const TOGETHER = new Set([0, 2, 5, 9, 24, 33, 38]);
const GROUP = 'Plaine Commune + 3 (fictif)';
/** Peers of the one that was done early, each of another EPT. */
const PANEL = [0, 10, 13];
const ALONE = new Set([1, 12, 16, 22, 30, 36]);
const ABS_SILENT = new Set([7, 8, 14, 15, 18, 20, 25, 27, 29, 34, 35]);
const LABEL_ASKED = new Set([0, 19, 24]);
/** What the matrix of a topic looks at. */
const columnsOf = (topic: InventoryTopicCode): string[] => inventoryRules(topic).columns.map(({ code }) => code);
const STEPS = columnsOf('social_needs').filter((code) => code !== 'statut' && code !== 'label');
/** Criteria of the label, all met by who has it. */
const CRITERIA = (formModel('social_needs')?.definition.sections ?? []).flatMap(({ code, questions }) =>
  code === 'label'
    ? questions.flatMap((one) => (one.kind === 'table' && one.rows.are === 'fixed' ? one.rows.rows.map((row) => `${one.code}__${row.code}`) : []))
    : [],
);

function absOf(place: number, calendar: DemoCalendar): Values {
  const done = (step: string, daysAgo: number): Values => ({ [step]: 'faite', [`${step}_faite`]: calendar.daysAgo(daysAgo) });
  const planned = (step: string, inDays: number): Values => ({ [step]: 'prevue', [`${step}_prevue`]: calendar.daysAgo(-inDays) });
  const label: Values = { label_demande: LABEL_ASKED.has(place) ? 'oui' : 'non' };
  const criteria: Values = LABEL_ASKED.has(place)
    ? {
        portage__elu__reponse: 'oui',
        portage__elu__preuve: 'Délibération',
        portage__pilotage__reponse: 'oui',
        methode__population__reponse: 'oui',
        methode__sources__reponse: 'partiel',
      }
    : {};
  if (TOGETHER.has(place)) {
    return {
      ...{
        mode: 'collectif',
        groupe: GROUP,
        pilote: 'Direction du CCAS',
        prestataire: 'Université (fictif)',
        contrat_fin: calendar.daysAgo(-400),
        instance: 'oui',
      },
      ...{ financeurs: 'union,departement,ville', ...done('lancement', 40), ...done('accord', 30 + steady(place, 1, 9)), ...planned('cadrage', 30) },
      ...{ ...planned('collecte', 90), ...planned('habitants', 150), ...planned('presentation', 280 + steady(place, 2, 60)) },
      ...{ ...label, ...criteria },
    };
  }
  // one that was done early: it is shown, and is not the one that is due
  if (place === EARLY_ABS) {
    const all = STEPS.filter((step) => step !== 'feuille').map((step, index) => done(step, 300 - 22 * index));
    return Object.assign(
      { mode: 'cabinet', prestataire: 'Cabinet (fictif)', pilote: 'Direction du CCAS', instance: 'oui', vaut_obligation: 'non' },
      ...all,
      planned('feuille', 60),
      label,
      ...CRITERIA.map((one) => ({ [`${one}__reponse`]: 'oui', [`${one}__preuve`]: 'Rapport publié' })),
    );
  }
  if (ALONE.has(place))
    return {
      mode: 'interne',
      pilote: 'Responsable action sociale',
      instance: 'non',
      ...done('lancement', 60 + steady(place, 3, 60)),
      ...planned('presentation', 320),
      collecte: 'a_faire',
      ...label,
    };
  return { mode: 'aucune', lancement: 'a_faire', presentation: 'a_faire', ...label };
}

const STAGES = ['in_place', 'in_place', 'committed', 'volunteer', 'informed', 'not_concerned'] as const;
const BLOCKERS = ['Pas de temps pour former les agents', 'Pas de matériel à l’accueil', 'En attente de la Ville', ''] as const;

/** Where one thing to adopt stands: earlier codes are further. */
function adoptedOf(place: number, code: string, index: number, calendar: DemoCalendar, tool: string | null): Values {
  const stage = STAGES[Math.min(steady(place, index + 11, STAGES.length) + Math.floor(index / 4), STAGES.length - 1)] ?? 'informed';
  const blocker = BLOCKERS[steady(place, index + 31, BLOCKERS.length)] ?? '';
  if (stage === 'in_place')
    return {
      [code]: stage,
      [`${code}_depuis`]: calendar.daysAgo(40 + steady(place, index + 5, 700)),
      [`${code}_qui`]: 'Responsable de l’accueil',
      ...(tool ? { [`${code}_outil`]: tool } : {}),
    };
  return { [code]: stage, ...(stage !== 'not_concerned' && blocker ? { [`${code}_blocage`]: blocker } : {}) };
}
const adoptedAll = (place: number, topic: InventoryTopicCode, calendar: DemoCalendar, tools: Readonly<Record<string, readonly string[]>> = {}): Values =>
  Object.assign({}, ...columnsOf(topic).map((code, index) => adoptedOf(place, code, index, calendar, tools[code]?.[place % 2] ?? null)));

const PROTOCOL_SILENT = new Set([3, 7, 8, 13, 14, 15, 18, 20, 25, 27, 29, 34, 35]);
const isCounting = (place: number): place is (typeof COUNTING)[number] => (COUNTING as readonly number[]).includes(place);

function protocolOf(place: number, calendar: DemoCalendar): Values {
  return {
    ...adoptedAll(place, 'access_to_rights', calendar),
    formation: ['oui', 'en_partie', 'non'][place % 3] ?? 'non',
    permanences: place % 2 === 0 ? 'caf,cpam' : 'caf',
    ...(isCounting(place) ? { compte: 'oui', ...countersOf(place) } : { compte: 'non' }),
  };
}

const TOOL_SILENT = new Set([7, 8, 14, 18, 27, 35]);
const TOOLS = {
  simulateur: ['Simulateur national', 'Mes droits sociaux'],
  suivi: ['Mon Suivi Social', 'Soliane (fictif)'],
  traducteur: ['Interprète par téléphone (fictif)', 'Tablette (fictif)'],
  domicile: ['DomiFa', 'DomiFa'],
} as const;

const GOVERNANCE_SILENT = new Set([7, 8, 14, 15, 18, 25, 27, 29, 35]);

function governanceOf(place: number, calendar: DemoCalendar): Values {
  const instances =
    place % 3 === 0
      ? [
          ['strategique', 'Maire', 'Ville, Département, CAF, État', 'an', 'ctg'],
          ['technique', 'Direction du CCAS', 'Ville, Département, CAF, associations', 'trimestre', 'seule'],
        ]
      : place % 3 === 1
        ? [['technique', 'Direction du CCAS', 'Ville, Département, bailleurs', 'semestre', 'ville']]
        : [];
  const cells = instances.flatMap(([nature = '', presidence = '', membres = '', rythme = '', avec = ''], index) =>
    Object.entries({ nature, presidence, membres, rythme, avec, derniere: calendar.daysAgo(20 + steady(place, index, 200)), compte_rendu: 'oui' }).map(
      ([column, value]) => [`instances__r${index + 1}__${column}`, value] as const,
    ),
  );
  return { ...adoptedAll(place, 'local_governance', calendar), ...Object.fromEntries(cells) };
}

/** Months that are told are over: counters of a first semester are of last year until it is. */
const FIRST_SEMESTER_TOLD = '08-01';

/** ABS on their way to the year that is due, one group of them; a protocol of which nine CCAS tell counters; tools and components, each where it is. */
export function buildDemoFourInventories(network: DemoNetwork, calendar: DemoCalendar): readonly Step[] {
  const teller = new FormTeller(network, calendar);
  const thisYear = Number(calendar.today.slice(0, 4));
  const countedYear = calendar.today.slice(5) >= FIRST_SEMESTER_TOLD ? thisYear : thisYear - 1;
  const ask = (model: string, year: number, openedDaysAgo: number, purpose: string, silent: ReadonlySet<number>, values: (place: number) => Values): void => {
    const form = teller.publish(model, openedDaysAgo + 1);
    const collectionId = teller.collect({ form, title: `${formModel(model)?.title ?? ''} ${year}`, purpose, year, openedDaysAgo });
    for (const place of CCAS_OF_SEINE_SAINT_DENIS.keys()) {
      if (silent.has(place)) continue;
      const begun = openedDaysAgo - 4 - steady(place, 4, 12);
      const stage = place % 9 === 3 ? 'submitted' : 'validated';
      teller.answer({
        collectionId,
        definition: form.definition,
        place,
        stage,
        answers: given(values(place)),
        days: [begun, begun - 4, begun - 7 - steady(place, 6, 4)],
        papers: model === 'social_needs' && place === EARLY_ABS ? { pieces: ABS_PAPERS } : {},
      });
    }
  };
  ask('social_needs', thisYear, 34, 'Être tous prêts pour 2027, et faire ensemble ce qui peut l’être.', ABS_SILENT, (place) => absOf(place, calendar));
  teller.add(calendar.at(10, 15), network.personIds.coordinator, 'label_decision', {
    ...{ network_id: network.networkId, ccas_id: network.ccasIds[EARLY_ABS], decided_on: calendar.daysAgo(12), outcome: 'awarded' },
    panel_ccas_ids: `{${PANEL.map((place) => network.ccasIds[place]).join()}}`,
    readings: JSON.stringify(Object.fromEntries(LABEL_CRITERIA.map((code) => [code, 'oui']))),
  });
  ask('access_to_rights', countedYear, 75, 'Savoir quelles étapes sont en place, et ce qu’elles apportent.', PROTOCOL_SILENT, (place) =>
    protocolOf(place, calendar),
  );
  ask('digital_tools', thisYear, 66, 'Diffuser quatre outils, et lever ce qui bloque.', TOOL_SILENT, (place) => ({
    ...adoptedAll(place, 'digital_tools', calendar, TOOLS),
  }));
  ask('local_governance', thisYear, 58, 'Voir quelles composantes servent, et où les partenaires siègent déjà.', GOVERNANCE_SILENT, (place) =>
    governanceOf(place, calendar),
  );
  return teller.steps;
}
