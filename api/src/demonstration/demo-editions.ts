import { randomUUID } from 'node:crypto';
import type { EditionBlockKind } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import type { PublishEditionService } from '../editions';
import { shareDemoEditions } from './demo-edition-shares';
import type { DemoNetwork } from './demo-network';
import { openDemoEditions } from './demo-open-data';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt, type Step } from './past/live-through';

type DemoBlock = readonly [kind: EditionBlockKind, body?: string, lead?: string];

/** An edition of the year lived through: how many days ago it was composed and published, in which words. */
interface DemoEdition {
  readonly title: string;
  readonly model: string;
  readonly composed: number;
  readonly published?: number;
  /** The year that it is about; otherwise that in which it was published. */
  readonly year?: number;
  readonly blocks: readonly DemoBlock[];
  readonly remark?: string;
  /** Written for the funder whose account is shown, who read it those days ago; otherwise for the board. */
  readonly readDaysAgo?: readonly number[];
  /** Written for all funders; opened to everybody that many days ago, or not. */
  readonly forAll?: { readonly opened?: number };
}

const WINTER_REMARK = 'Le terme de deux conventions tombe avant la prochaine séance\u202f: faut-il le dire en tête\u202f?';

const DEMO_EDITIONS: readonly DemoEdition[] = [
  {
    title: 'Bilan d’activités du réseau 2025',
    model: 'activity_report',
    composed: 133,
    published: 126,
    year: 2025,
    blocks: [
      ['text', 'Ce que les CCAS du réseau ont fait en 2025, d’après leurs bilans validés. *Données fictives.*', 'Vingt-sept bilans, un accueil qui tient.'],
      ['collection_results'],
      ['decisions', '1. Prendre acte du bilan.\n2. Demander aux CCAS qui manquent de rendre le leur avant l’été.'],
    ],
  },
  {
    title: 'Conseil d’administration d’automne',
    model: 'board',
    composed: 84,
    published: 80,
    blocks: [
      ['text', 'Point d’étape sur le plan de l’année. *Données fictives.*', 'Le conseil prend acte de l’avancement et arbitre sur les moyens.'],
      ['initiatives'],
      ['milestones'],
      ['conventions'],
      ['privacy'],
      ['decisions', '1. Prendre acte de l’avancement du plan.\n2. Reconduire l’appui aux CCAS qui préparent leur convention.'],
    ],
  },
  {
    title: 'Comité du financeur, point d’étape',
    model: 'funder_committee',
    composed: 72,
    published: 68,
    readDaysAgo: [66],
    blocks: [
      ['text', 'Où en est ce que vous financez. *Données fictives.*', 'Les premières actions sont lancées\u202f; le calendrier est tenu.'],
      ['initiatives'],
      ['milestones'],
      ['adoption'],
      ['funding'],
    ],
  },
  {
    title: 'Le réseau en chiffres, automne',
    model: 'one_page',
    composed: 44,
    published: 40,
    forAll: { opened: 39 },
    blocks: [
      ['text', 'Ce que le réseau partage avec tous ses partenaires. *Données fictives.*'],
      ['initiatives'],
      ['milestones'],
      ['adoption'],
      ['conventions'],
      ['indicators'],
    ],
  },
  {
    title: 'Conseil d’administration d’hiver',
    model: 'board',
    composed: 16,
    published: 12,
    blocks: [
      [
        'text',
        'Deuxième point d’étape, avant le bilan de l’année. *Données fictives.*',
        'Les conventions progressent\u202f; deux initiatives demandent un appui.',
      ],
      ['what_changed'],
      ['initiatives', 'Là où la météo a tourné, la cause est un **poste vacant**\u202f; le recrutement est lancé.'],
      ['milestones'],
      ['conventions'],
      ['privacy'],
      ['decisions', '1. Valider le calendrier du semestre.\n2. Demander le versement du solde aux financeurs.'],
    ],
  },
  {
    title: 'Comité du financeur',
    model: 'funder_committee',
    composed: 11,
    published: 8,
    readDaysAgo: [],
    blocks: [
      [
        'text',
        'Ce que votre soutien a permis depuis le dernier point d’étape, ce qui a pris du retard et pourquoi. *Données fictives.*',
        'Les actions que vous financez avancent\u202f; la suite demande une décision sur le solde.',
      ],
      ['what_changed'],
      ['initiatives'],
      ['milestones'],
      ['adoption'],
      ['funding'],
      ['indicators'],
      ['decisions', '1. Verser le solde de l’année.\n2. Convenir des actions de l’année prochaine.', 'Deux décisions sont demandées au comité.'],
    ],
  },
  {
    title: 'Le réseau en chiffres',
    model: 'one_page',
    composed: 7,
    published: 5,
    forAll: {},
    blocks: [
      ['text', 'Ce que le réseau partage avec tous ses partenaires. *Données fictives.*'],
      ['initiatives'],
      ['milestones'],
      ['adoption'],
      ['conventions'],
      ['indicators'],
    ],
  },
  {
    title: 'Bilan du plan',
    model: 'plan_review',
    composed: 3,
    remark: WINTER_REMARK,
    blocks: [
      ['text', 'Ce que le plan a permis, ce qui reste à faire. *Données fictives.*'],
      ['key_figures'],
      ['plan_results'],
      ['indicators'],
      ['conventions'],
      ['adoption'],
      ['what_changed'],
      ['decisions'],
    ],
  },
];

/** The editions of the demonstration, as they were composed. */
export interface DemoEditions {
  readonly steps: readonly Step[];
  /** Freezes those that were published, each as of its day, in the order of their days. */
  publish(manager: EntityManager, publishing: PublishEditionService): Promise<void>;
}

/** Editions that were published to the board and to a funder, who reads hers, and one that is being composed. */
export function buildDemoEditions(network: DemoNetwork, calendar: DemoCalendar): DemoEditions {
  const { networkId, personIds, names, funderIds } = network;
  const made = DEMO_EDITIONS.map((edition) => ({ ...edition, id: randomUUID(), blockIds: edition.blocks.map(() => randomUUID()) }));
  const by = personIds.coordinator;
  const steps = made.flatMap(({ id, blockIds, title, model, composed, published, year, blocks, remark, readDaysAgo, forAll }): Step[] => [
    {
      at: calendar.at(composed),
      by,
      table: 'edition',
      rows: [
        {
          id,
          network_id: networkId,
          title,
          model,
          audience: readDaysAgo || forAll ? 'funder' : 'board',
          perimeter: readDaysAgo ? 'funder' : 'network',
          funder_id: readDaysAgo ? funderIds.state : null,
          period_from: `${year ?? calendar.daysAgo(published ?? 0).slice(0, 4)}-01-01`,
          period_to: year === undefined ? calendar.daysAgo(published ?? 0) : `${year}-12-31`,
          signed_at: published === undefined ? null : calendar.at(published, 15),
          signed_by_id: published === undefined ? null : by,
        },
      ],
    },
    {
      at: calendar.at(composed),
      by,
      table: 'edition_block',
      rows: blocks.map(([kind, body, lead], position) => ({
        id: blockIds[position],
        edition_id: id,
        position,
        kind,
        title: kind === 'text' ? 'Contexte' : null,
        lead: lead ?? null,
        body: body ?? null,
        options: {},
      })),
    },
    ...(remark
      ? [
          {
            at: calendar.at(Math.max(1, composed - 1), 11),
            by: personIds.referent,
            table: 'edition_comment',
            rows: [
              {
                id: randomUUID(),
                edition_id: id,
                block_id: blockIds[blocks.findIndex(([kind]) => kind === 'conventions')],
                body: remark,
                author_id: personIds.referent,
              },
            ],
          },
        ]
      : []),
  ]);
  const publish = async (manager: EntityManager, publishing: PublishEditionService): Promise<void> => {
    for (const { id, published } of made) {
      if (published === undefined) continue;
      const at = calendar.at(published, 16);
      await actAt(manager, at, { accountId: by, fullName: names.get(by) ?? '' });
      await publishing.publishAsOf(manager, id, { asOf: at.slice(0, 10), publishedAt: new Date(at), by, byName: names.get(by) ?? '' });
    }
    const forFunder = made.flatMap(({ id, published, readDaysAgo }) => (published !== undefined && readDaysAgo ? [{ id, published, readDaysAgo }] : []));
    await shareDemoEditions(manager, network, calendar, forFunder);
    const opened = made.flatMap(({ id, forAll }) => (forAll?.opened === undefined ? [] : [{ id, opened: forAll.opened }]));
    await openDemoEditions(manager, network, calendar, opened);
    await actAt(manager, calendar.now.toISOString());
  };
  return { steps, publish };
}
