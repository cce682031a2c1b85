import { OPEN_STATUS, openShare, sayShare, toldBeside, wordDay } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';

interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** What a collection brought in: how many of those that were asked sent their answers. Who did not is told to nobody, and answers stand in their own blocks. */
@Injectable()
export class CampaignResultsBlock implements EditionBlockSource {
  async choices(database: Queryable, networkId: string): Promise<{ option: string; value: string; label: string }[]> {
    return database.query(
      `SELECT 'campaign' AS option, id AS value, title AS label FROM update_campaign WHERE network_id = $1 AND opened_at IS NOT NULL ORDER BY opened_at DESC LIMIT 60`,
      [networkId],
    );
  }

  async freeze(database: Queryable, { networkId, options, asOf, told: earlier, readers }: EditionReading): Promise<BlockContent | null> {
    const [campaign] = (await database.query(
      `SELECT c.id, c.title, c.due_on AS "dueOn",
              (SELECT coalesce(json_agg(r.ccas_id), '[]') FROM update_campaign_ccas r WHERE r.campaign_id = c.id AND r.excused_at IS NULL) AS asked,
              (SELECT coalesce(json_agg(r.ccas_id), '[]') FROM update_campaign_ccas r WHERE r.campaign_id = c.id AND r.excused_at IS NULL AND r.submitted_at IS NOT NULL) AS answered
         FROM update_campaign c
        WHERE c.network_id = $1 AND c.opened_at < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AND ($3::text IS NULL OR c.id::text = $3)
        ORDER BY c.opened_at DESC LIMIT 1`,
      [networkId, asOf, options['campaign']?.[0] ?? null],
    )) as Campaign[];
    if (!campaign) return null;
    const key = `campaign:${campaign.id}`;
    const told = toldBeside(campaign.asked, { before: earlier.flatMap((basis) => (basis[key] ? [basis[key]] : [])), readers });
    const about = { label: `CCAS qui ont répondu à «\u00a0${campaign.title}\u00a0»`, unit: 'CCAS' };
    const sources = [`Maillage, collecte à rendre le ${wordDay(campaign.dueOn)}, état au ${wordDay(asOf)}`];
    if (!told) return { extent: key, parts: [{ is: 'figures', figures: [{ ...about, untold: 'not_told' }] }], facts: [], sources };
    const share = { numerator: told.filter((id) => campaign.answered.includes(id)).length, denominator: told.length };
    return {
      extent: key,
      lead: `${sayShare(share)} CCAS ont répondu.`,
      basis: { [key]: told },
      parts: [
        {
          is: 'figures',
          figures: [
            { ...about, share, ...(share.numerator < share.denominator ? { reserve: 'chiffre minorant\u00a0: des réponses peuvent encore arriver' } : {}) },
          ],
        },
      ],
      facts: [
        { key, about: { type: 'update_campaign', id: campaign.id, name: campaign.title }, aspect: 'figure', value: share, told: sayShare(share), of: asOf },
      ],
      sources,
      open: [
        {
          name: 'collectes',
          title: 'Réponses à une collecte',
          fields: [
            { name: 'collecte', title: 'Titre de la collecte', type: 'string' },
            { name: 'a_rendre_le', title: 'Jour pour lequel elle est à rendre', type: 'date' },
            { name: 'date', title: 'Jour des données', type: 'date' },
            { name: 'ont_repondu', title: 'CCAS qui ont répondu', type: 'integer' },
            { name: 'sollicites', title: 'CCAS sollicités', type: 'integer' },
            OPEN_STATUS,
          ],
          key: ['collecte', 'a_rendre_le', 'date'],
          rows: [[campaign.title, campaign.dueOn, asOf, ...openShare(share)]],
          over: [key],
          sources,
        },
      ],
    };
  }
}
