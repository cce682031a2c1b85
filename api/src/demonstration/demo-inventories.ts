import { formModel, takeUpKey } from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import { DEMO_PRACTICES } from './demo-practices';
import type { DemoAnswer } from './demo-report-answers';
import { FormTeller, type DemoStage } from './form-teller';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';
import { steady } from './steady';

type Said = Record<string, DemoAnswer>;

/** Answers that were typed and confirmed, by entry. */
export const given = (values: Readonly<Record<string, string>>): Said =>
  Object.fromEntries(
    Object.entries(values).map(([entry, value]) => [
      entry,
      { state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true, source: null },
    ]),
  );

/** Places whose inventory of software is known: 15 checked, three waiting for it. */
const SOFTWARE_KNOWN = [0, 1, 3, 4, 6, 9, 10, 11, 16, 19, 22, 24, 28, 30, 31, 32, 34, 37];
const SOFTWARE_WAITING = new Set([11, 28, 34]);
/** Of Paris Terres d’Envol, whose contracts for aids end in the same year. */
const BUYING_TOGETHER = new Set([1, 3, 10, 32, 37]);
/** Invented names: no vendor is told anything of. */
const INVENTED = ['Soliane (fictif)', 'Aidalys (fictif)', 'Socléa (fictif)', 'Portélio (fictif)'] as const;

/** Each tool in its row, a public service or an invented product. */
function softwareOf(place: number, calendar: DemoCalendar): Said {
  const isTogether = BUYING_TOGETHER.has(place);
  const hasSoftware = isTogether || place % 3 !== 0;
  const product = INVENTED[isTogether ? 0 : 1 + (place % 2)] ?? INVENTED[0];
  const end = (months: number): string => calendar.daysAgo(-30 * months);
  const aid = hasSoftware
    ? {
        ...{
          produit: product,
          editeur: 'Éditeur fictif',
          titulaire: !isTogether && place % 4 === 0 ? 'ville' : 'ccas',
          contrat: 'abonnement',
          hebergement: 'editeur',
        },
        ...{ fin: end(isTogether ? 9 + steady(place, 2, 4) : 16 + 2 * (place % 7)), preavis: isTogether ? 'trois_mois' : 'aucun' },
        ...{ export: place % 2 === 0 ? 'ouvert' : 'payant', agents: String(6 + steady(place, 3, 9)), satisfaction: isTogether ? 'faible' : 'bonne' },
        souhait: isTogether ? 'mutualiser' : 'garder',
      }
    : { produit: 'Suivi des aides.xlsx', contrat: 'tableur', titulaire: 'ccas', export: 'ouvert', agents: '7', satisfaction: 'faible', souhait: 'changer' };
  const state = { titulaire: 'etat', contrat: 'gratuit', hebergement: 'editeur', export: 'ouvert', satisfaction: 'bonne', souhait: 'garder' };
  const tools: Readonly<Record<string, string>>[] = [
    { mission: 'aides', ...aid },
    { mission: 'domiciliation', produit: 'DomiFa', editeur: 'Ministère des solidarités', ...state },
    ...(place % 2 === 0
      ? [{ mission: 'suivi_social', produit: 'Mon Suivi Social', editeur: 'Agence nationale de la cohésion des territoires', ...state }]
      : []),
    ...(place % 3 === 1 ? [{ mission: 'accueil', produit: 'RDV Service Public', editeur: 'Agence nationale de la cohésion des territoires', ...state }] : []),
    {
      ...{ mission: 'finances', produit: 'Gestion financière de la Ville', titulaire: 'ville', contrat: 'marche', hebergement: 'local' },
      ...{ fin: end(20 + (place % 9)), preavis: 'inconnu', export: place % 2 === 0 ? 'ouvert' : 'inconnu', souhait: 'sans_avis' },
    },
    ...(place % 4 === 2
      ? [{ mission: 'portage', produit: INVENTED[3], editeur: 'Éditeur fictif', titulaire: 'ccas', contrat: 'abonnement', fin: end(7 + (place % 5)) }]
      : []),
  ];
  const rows = tools.flatMap((tool, index) => Object.entries(tool).map(([column, value]) => [`logiciels__r${index + 1}__${column}`, value] as const));
  return given({
    ...Object.fromEntries(rows),
    sans_outil: 'statistiques,traduction',
    ...(place % 5 === 0 ? { non_exercees: 'petite_enfance,residence' } : { non_exercees: 'petite_enfance' }),
    ...{ interfaces__domifa__etat: 'en_service', interfaces__chorus__etat: 'en_service', interfaces__helios__etat: 'en_service' },
    ...{ interfaces__api_particulier__etat: hasSoftware ? 'possible' : 'impossible', interfaces__sne__etat: place % 2 === 0 ? 'en_service' : 'prevu' },
    ...(hasSoftware ? { couts__aides__cout: String(3_200 + 410 * steady(place, 6, 9)), couts__aides__charge: 'ccas' } : {}),
  });
}

/** Whom each turns to: 23 named, nine with a protocol, eight who said nothing. */
const HR_SILENT = new Set([7, 8, 14, 15, 18, 27, 29, 35]);
const HR_WITHOUT = new Set([5, 11, 17, 20, 23, 26]);
const HR_OWN = new Set([30]);
const HR_HOPED = new Set([36]);
const HR_PROTOCOL = new Set([0, 4, 9, 12, 16, 19, 24, 31, 38]);

function humanResourcesOf(place: number): Said {
  const status = HR_OWN.has(place) ? 'autonome' : HR_WITHOUT.has(place) ? 'aucun' : HR_HOPED.has(place) ? 'pressenti' : 'designe';
  const isKnown = status === 'designe' || status === 'pressenti';
  const rhythm = ['mensuel', 'trimestriel', 'besoin'][place % 3] ?? 'besoin';
  const practices = DEMO_PRACTICES.filter((one) => one.place === place).flatMap(({ title, family, problem, done, result, effort }, index) =>
    Object.entries({ titre: title, famille: family, probleme: problem, fait: done, resultat: result, effort }).map(
      ([column, value]) => [`pratiques__r${index + 1}__${column}`, value] as const,
    ),
  );
  return given({
    statut: status,
    ...(isKnown
      ? {
          ...{
            fonction: place % 2 === 0 ? 'Responsable du recrutement' : 'Gestionnaire de carrières',
            service: 'Direction des ressources humaines',
            canal: 'Accueil de la DRH',
          },
          ...{ perimetre: 'recrutement,carriere', frequence: rhythm, suppleance: place % 3 === 0 ? 'oui' : 'non' },
        }
      : {}),
    protocole: HR_PROTOCOL.has(place) ? 'oui' : place % 5 === 0 ? 'projet' : 'non',
    convention: place % 4 === 0 ? 'oui' : place % 4 === 1 ? 'projet' : 'non',
    ...Object.fromEntries(practices),
  });
}

/** Business software, open and half answered, with CCAS that could buy together; contacts of human resources and practices, of which four are taken up. */
export function buildDemoInventories(network: DemoNetwork, calendar: DemoCalendar): readonly Step[] {
  const teller = new FormTeller(network, calendar);
  const year = Number(calendar.today.slice(0, 4));
  const collect = (model: string, openedDaysAgo: number, purpose: string) => {
    const form = teller.publish(model, openedDaysAgo + 1);
    return { form, id: teller.collect({ form, title: `${formModel(model)?.title ?? ''} ${year}`, purpose, year, openedDaysAgo }) };
  };
  const software = collect('software', 60, 'Savoir qui travaille avec quel outil, et acheter ensemble quand c’est possible.');
  for (const place of SOFTWARE_KNOWN) {
    const stage: DemoStage = SOFTWARE_WAITING.has(place) ? 'submitted' : 'validated';
    const days = [52 - steady(place, 4, 20), 26 - steady(place, 5, 12), 9 - steady(place, 6, 6)] as const;
    teller.answer({ collectionId: software.id, definition: software.form.definition, place, stage, answers: softwareOf(place, calendar), days });
  }

  const people = collect('human_resources', 140, 'Un interlocuteur par ville, et ce qui mérite d’être repris.');
  for (const place of CCAS_OF_SEINE_SAINT_DENIS.keys()) {
    if (HR_SILENT.has(place)) continue;
    const days = [132 - steady(place, 4, 20), 106 - steady(place, 5, 12), 88 - steady(place, 6, 6)] as const;
    teller.answer({ collectionId: people.id, definition: people.form.definition, place, stage: 'validated', answers: humanResourcesOf(place), days });
  }
  for (const { place, title, takenUpBy = [] } of DEMO_PRACTICES)
    for (const taker of takenUpBy)
      teller.add(calendar.at(40 - steady(taker, 3, 20), 15), network.newsByIds[taker] ?? network.personIds.coordinator, 'inventory_take_up', {
        ...{ network_id: network.networkId, topic: 'human_resources', source_ccas_id: network.ccasIds[place], item_key: takeUpKey(title) },
        ccas_id: network.ccasIds[taker],
      });
  return teller.steps;
}
