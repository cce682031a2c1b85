import {
  type EditionCell,
  type EditionFact,
  OPEN_STATUS,
  openShare,
  PRIVACY_POINT_LABELS,
  PRIVACY_POINTS,
  sayShare,
  toldBeside,
  wordDay,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { readingOf, tablesOf } from '../../figures';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';
import { PRIVACY_BASE } from '../base/base.figure';

interface Standing {
  readonly ccasId: string;
  readonly rank: number;
  readonly isInPlace: boolean;
}

/**
 * The RGPD base, point by point over the CCAS of the whole network, whatever the perimeter: over a part of it the difference of two parts would be one CCAS. Each
 * point is told over five and more that answered, besides those that a reader reads himself, and beside earlier editions at constant panel.
 */
@Injectable()
export class PrivacyBlock implements EditionBlockSource {
  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const counting = readingOf({ networkId: reading.networkId, on: reading.asOf, today: reading.now.toISOString().slice(0, 10), now: reading.now });
    const standing = (await database.query(
      `WITH ${tablesOf(counting, [PRIVACY_BASE.tables]).join(',\n')}
       SELECT ccas_id AS "ccasId", rank, state = 'compliant' AS "isInPlace" FROM privacy_state WHERE state NOT IN ('not_applicable', 'unknown')`,
      counting.b.values,
    )) as Standing[];
    const basis: Record<string, readonly string[]> = {};
    let isConstant = false;
    const points = PRIVACY_POINTS.map((point, index) => {
      const of = new Map(standing.filter(({ rank }) => rank === index + 1).map(({ ccasId, isInPlace }) => [ccasId, isInPlace]));
      const key = `privacy:${point}`;
      const before = reading.told.flatMap((earlier) => (earlier[key] ? [earlier[key]] : []));
      const told = toldBeside([...of.keys()], { before, readers: reading.readers });
      if (!told) return { point, label: PRIVACY_POINT_LABELS[point], share: null };
      basis[key] = told;
      isConstant ||= told.length < of.size;
      return { point, label: PRIVACY_POINT_LABELS[point], share: { numerator: told.filter((id) => of.get(id)).length, denominator: told.length } };
    });
    const shown = points.flatMap(({ share, ...one }) => (share ? [{ ...one, share }] : []));
    if (shown.length === 0) return null;
    const sources = [`Maillage, réponses des CCAS au ${wordDay(reading.asOf)}`];
    const areAllTold = shown.length === points.length;
    const total = { numerator: sum(shown.map(({ share }) => share.numerator)), denominator: sum(shown.map(({ share }) => share.denominator)) };
    return {
      extent: 'network',
      ...(areAllTold ? { lead: `${sayShare(total)} points du socle RGPD sont en place.` } : {}),
      basis,
      parts: [
        {
          is: 'table',
          caption: 'Points du socle RGPD en place, sur l’ensemble du réseau',
          columns: [
            { key: 'point', title: 'Point', kind: 'text' },
            { key: 'share', title: 'En place', kind: 'percent' },
          ],
          rows: points.map(({ label, share }): EditionCell[] => [label, share ?? { untold: 'not_told' }]),
          notes: [
            'Sur les CCAS qui ont répondu\u00a0; un nombre sur moins de cinq CCAS n’est pas communiqué.',
            ...(isConstant ? ['À périmètre constant\u00a0: les CCAS qui ont répondu depuis l’édition précédente ne sont pas encore comptés.'] : []),
          ],
        },
      ],
      facts: shown.map(({ point, label, share }): EditionFact => ({
        key: `privacy:${point}`,
        about: { type: 'privacy_point', id: point, name: label },
        aspect: 'figure',
        value: share,
        told: sayShare(share),
        of: reading.asOf,
      })),
      sources,
      open: [
        {
          name: 'socle-rgpd',
          title: 'Points du socle RGPD en place, sur l’ensemble du réseau',
          fields: [
            { name: 'point', title: 'Code du point', type: 'string' },
            { name: 'libelle', title: 'Point du socle', type: 'string' },
            { name: 'date', title: 'Jour des données', type: 'date' },
            { name: 'en_place', title: 'CCAS où le point est en place', type: 'integer' },
            { name: 'repondants', title: 'CCAS qui ont répondu', type: 'integer' },
            OPEN_STATUS,
          ],
          key: ['point', 'date'],
          rows: points.map(({ point, label, share }) => [point, label, reading.asOf, ...openShare(share)]),
          over: Object.keys(basis),
          sources,
        },
      ],
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
