import { consolidatedReport, REPORTED_MODEL, wordDay } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { findResults } from '../forms';
import type { Queryable } from '../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../platform/declarations/edition-block';
import { findPublishedCollection, listPublishedCollections, type PublishedCollection } from './collection-results.queries';

const NOT_YET: BlockContent = {
  extent: '',
  parts: [{ is: 'figures', figures: [{ label: 'CCAS dont la réponse est validée et publiée', unit: 'CCAS', untold: 'not_told' }] }],
  facts: [],
  sources: [],
};

/**
 * Published results of a collection, over the whole network whatever the perimeter: of a part of it the difference would be one CCAS. As they are told to who reads no
 * return; to funders the totals alone of what no CCAS keeps to itself (docs/adr/0067-report-of-a-ccas.md).
 */
@Injectable()
export class CollectionResultsBlock implements EditionBlockSource {
  choices(database: Queryable, networkId: string): Promise<{ option: string; value: string; label: string }[]> {
    return listPublishedCollections(database, networkId);
  }

  async freeze(database: Queryable, { networkId, audience, asOf, options, told, readers }: EditionReading): Promise<BlockContent | null> {
    const chosen = options['collection']?.[0] ?? null;
    const collection = await findPublishedCollection(database, { networkId, asOf, chosen, model: REPORTED_MODEL });
    const source = collection && (await findResults(database, null, { id: collection.id, networkId, today: asOf, isPublished: true, cohortId: null }));
    if (!source) return null;
    const { formId, formerFrom, formerTo, definedIn, publishedOn } = collection;
    const report = consolidatedReport({
      formId,
      collectionId: collection.id,
      title: source.title,
      period: { from: source.periodFrom, to: source.periodTo },
      formerPeriod: formerFrom && formerTo ? { from: formerFrom, to: formerTo } : null,
      definition: source.definition,
      ccas: source.rows.map(({ ccas: { id, ept }, population, answers, former }) => ({ id, group: ept ? String(ept.id) : null, population, answers, former })),
      eptNames: Object.fromEntries(source.rows.flatMap(({ ccas: { ept } }) => (ept ? [[String(ept.id), ept.name]] : []))),
      breaks: source.breaks,
      definedIn,
      audience,
      told,
      readers,
    });
    const warnings = warningsOf(collection);
    if (!report) return { ...NOT_YET, extent: `form:${formId}`, warnings };
    return { ...report, warnings, sources: [`Maillage, «\u00a0${source.title}\u00a0», ensemble du réseau, résultats publiés le ${wordDay(publishedOn)}`] };
  }
}

/** What who reads the proof weighs before it goes out: those that it counts have had eight days to see their line. */
function warningsOf({ isClosed, young, ripeOn, contested, since }: PublishedCollection): string[] {
  const count = (of: number, one: string, several: string): string => (of === 1 ? one : `${of} ${several}`);
  return [
    ...(young > 0 && ripeOn
      ? [
          `${count(young, 'Une réponse comptée est validée', 'réponses comptées sont validées')} depuis moins de huit jours\u00a0: laissez aux CCAS jusqu’au ${wordDay(ripeOn)} pour revoir leurs chiffres, ou confirmez en donnant le bon à publier.`,
        ]
      : []),
    ...(contested > 0
      ? [
          `${count(contested, 'Une réponse comptée porte, depuis sa validation, une remarque que personne n’a traitée', 'réponses comptées portent, depuis leur validation, une remarque que personne n’a traitée')}\u00a0: répondez-y, ou rouvrez ce qui est à corriger, avant que ces totaux ne partent.`,
        ]
      : []),
    ...(since > 0
      ? [
          `${count(since, 'Une réponse validée depuis la publication des résultats n’y est', 'réponses validées depuis la publication des résultats n’y sont')} pas\u00a0: publiez de nouveau les résultats de la collecte pour la compter.`,
        ]
      : []),
    ...(isClosed ? [] : ['La collecte est encore ouverte\u00a0: d’autres réponses peuvent arriver.']),
  ];
}
