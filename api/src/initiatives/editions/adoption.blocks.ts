import {
  ADOPTION_STAGE_WORDS,
  ADOPTION_STAGES,
  type AdoptionStage,
  type EditionCell,
  type EditionFact,
  type EditionLegend,
  type EditionShare,
  isInPlace,
  OPEN_STATUS,
  openShare,
  type OpenTable,
  sayShare,
  toldBeside,
  wordDay,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';
import { listEditionPlans, readEditionAdoptions, readEditionMoney, readEditionPlan } from './edition-initiatives.queries';
import { extentOf, nameOf, sourceOf } from './initiatives.blocks';

const TONES: Readonly<Record<AdoptionStage, EditionLegend['tone']>> = {
  not_concerned: 'none',
  to_contact: 'bad',
  informed: 'watch',
  volunteer: 'fair',
  committed: 'fair',
  in_place: 'good',
  assessed: 'good',
};

/** How far each CCAS is with each initiative: to the board by their names, to funders as counts over five CCAS and more. */
@Injectable()
export class AdoptionBlock implements EditionBlockSource {
  choices = listEditionPlans;

  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const plan = await readEditionPlan(database, reading);
    const shown = (plan?.initiatives ?? []).filter(({ isArchived }) => !isArchived);
    if (!plan || shown.length === 0 || reading.ccas.length === 0) return null;
    const ids = shown.map(({ id }) => id);
    const isBoard = reading.audience === 'board';
    // to funders over the whole network, whatever the perimeter: what is left of the whole beside two of its parts may be one CCAS
    const counted = isBoard ? reading.ccas : reading.everyCcas;
    const adoptions = await readEditionAdoptions(
      database,
      ids,
      counted.map(({ id }) => id),
    );
    const stages = new Map(adoptions.map(({ initiativeId, ccasId, stage }) => [`${initiativeId} ${ccasId}`, stage]));
    // how far a CCAS was is not kept by day: it is that of now, and says so where the edition is of another day (the past of the demonstration)
    const today = reading.now.toISOString().slice(0, 10);
    const when = reading.asOf < today ? `, au ${wordDay(today)}` : '';
    const basis: Record<string, readonly string[]> = {};
    const facts: EditionFact[] = [];
    const opened: OpenTable['rows'][number][] = [];
    const openedOver: string[] = [];
    const counts = shown.map((one): EditionCell[] => {
      const concerned = counted.filter(({ id }) => stages.get(`${one.id} ${id}`) !== 'not_concerned').map(({ id }) => id);
      const key = `adoption:${one.id}`;
      const told = isBoard ? concerned : toldBeside(concerned, { before: reading.told.flatMap((earlier) => (earlier[key] ? [earlier[key]] : [])) });
      // everybody may read what is opened, who knows of one CCAS
      const isOpen = told !== null && toldBeside(told, { before: [], readers: told.map((id) => [id]) }) !== null;
      const open = (share: EditionShare | null) =>
        opened.push([plan.year, one.number, one.title, reading.asOf < today ? today : reading.asOf, ...openShare(isOpen ? share : null)]);
      if (!told) {
        open(null);
        return [nameOf(one), { untold: 'not_told' }];
      }
      if (!isBoard) basis[key] = told;
      if (isOpen) openedOver.push(key);
      const share = { numerator: told.filter((id) => isInPlace(stages.get(`${one.id} ${id}`) ?? null)).length, denominator: told.length };
      const about = { type: 'initiative', id: one.id, name: `${nameOf(one)}, en place` };
      open(share);
      facts.push({ key: `initiative:${one.id}:in_place`, about, aspect: 'progress', value: share, told: sayShare(share), rank: share.numerator });
      return [nameOf(one), share];
    });
    return {
      extent: isBoard ? `${extentOf(plan, reading)} ${reading.perimeter.kind} ${reading.perimeter.label}` : extentOf(plan, reading),
      basis,
      facts,
      parts: [
        ...(isBoard
          ? [
              {
                is: 'matrix' as const,
                caption: `Avancement par CCAS, ${plan.title}${when}`,
                columns: shown.map(nameOf),
                rows: reading.ccas.map(({ id, name }) => ({ name, cells: shown.map((one) => stages.get(`${one.id} ${id}`) ?? null) })),
                legend: ADOPTION_STAGES.map((code) => ({ code, label: ADOPTION_STAGE_WORDS[code], tone: TONES[code] })),
              },
            ]
          : []),
        {
          is: 'table',
          caption: `CCAS concernés où l’initiative est en place${isBoard ? '' : ', sur l’ensemble du réseau'}${when}`,
          columns: [
            { key: 'title', title: 'Initiative', kind: 'text' },
            { key: 'share', title: 'En place', kind: 'percent' },
          ],
          rows: counts,
          ...(isBoard ? {} : { notes: ['Un nombre sur moins de cinq CCAS n’est pas communiqué\u00a0; d’une édition à l’autre, à périmètre constant.'] }),
        },
      ],
      sources: [sourceOf(reading.asOf < today ? today : reading.asOf)],
      open: [
        {
          name: 'mises-en-place',
          title: `CCAS où chaque initiative est en place, ${plan.title}`,
          fields: [
            { name: 'annee', title: 'Année du plan', type: 'integer' },
            { name: 'numero', title: 'Numéro de l’initiative dans le plan', type: 'integer' },
            { name: 'initiative', title: 'Titre', type: 'string' },
            { name: 'date', title: 'Jour des données', type: 'date' },
            { name: 'en_place', title: 'CCAS où elle est en place', type: 'integer' },
            { name: 'concernes', title: 'CCAS concernés', type: 'integer' },
            OPEN_STATUS,
          ],
          key: ['annee', 'numero', 'date'],
          rows: opened,
          over: openedOver,
          sources: [sourceOf(reading.asOf < today ? today : reading.asOf)],
        },
      ],
    };
  }
}

/** Money of the initiatives: all together for the board, to a funder its own alone, and to several funders none, which would tell them each other’s. */
@Injectable()
export class FundingBlock implements EditionBlockSource {
  choices = listEditionPlans;

  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    if (reading.audience === 'funder' && reading.funderId === null) return null;
    const plan = await readEditionPlan(database, reading);
    const shown = (plan?.initiatives ?? []).filter(({ isArchived }) => !isArchived);
    if (!plan || shown.length === 0) return null;
    const money = await readEditionMoney(
      database,
      shown.map(({ id }) => id),
      reading.funderId,
    );
    if (money.length === 0) return null;
    const rows = shown.flatMap((one) => money.filter(({ initiativeId }) => initiativeId === one.id).map((of) => ({ one, of })));
    const total = (column: 'sought' | 'promised' | 'signed' | 'paid') => rows.reduce((all, { of }) => all + (of[column] ?? 0), 0);
    return {
      extent: extentOf(plan, reading),
      parts: [
        {
          is: 'table',
          caption: reading.funderId === null ? 'Financement des initiatives, tous financeurs' : 'Votre financement, par initiative',
          columns: [
            { key: 'title', title: 'Initiative', kind: 'text' },
            { key: 'sought', title: 'Demandé', kind: 'money' },
            { key: 'promised', title: 'Promis', kind: 'money' },
            { key: 'signed', title: 'Notifié', kind: 'money' },
            { key: 'paid', title: 'Versé', kind: 'money' },
          ],
          rows: [
            ...rows.map(({ one, of }) => [nameOf(one), of.sought, of.promised, of.signed, of.paid]),
            ['Total', total('sought'), total('promised'), total('signed'), total('paid')],
          ],
          notes: ['Promis, notifié et versé ne s’additionnent pas.'],
        },
      ],
      facts: rows.flatMap(({ one, of }): EditionFact[] =>
        of.paid === null
          ? []
          : [
              {
                key: `initiative:${one.id}:paid`,
                about: { type: 'initiative', id: one.id, name: `${nameOf(one)}, versé` },
                aspect: 'figure',
                value: of.paid,
                told: `${new Intl.NumberFormat('fr-FR').format(of.paid)}\u00a0€`,
                of: reading.asOf,
              },
            ],
      ),
      sources: [sourceOf(reading.asOf)],
    };
  }
}
