import { CONVENTION_LACK_NAMES, CONVENTION_LACKS, type ConventionLackKind, COVERING_CONVENTION_KINDS } from '@maillage/domain';
import { quoted } from '../../platform/database/quoted';
import type { CampaignSectionSource } from '../../platform/declarations/campaign-section';
import { lackRows } from './lacks.queries';

const KINDS = Object.keys(CONVENTION_LACKS);

/** SQL: who wrote the row `w` of a convention first, as the history tells. */
const AUTHOR = `(
  SELECT e.actor_id FROM journal_entry e
   WHERE e.about_type = 'convention' AND e.about_id = w.convention_id::text AND e.subject_type = w.of_table AND e.subject_id = w.id::text AND e.action = 'created'
   ORDER BY e.id LIMIT 1)`;

/** SQL: the document of some purpose that was attached to the convention since. */
const documentOf = (purpose: string): string => `
  SELECT 'file' AS of_table, f.id, f.parent_id AS convention_id, f.created_at FROM file f
   WHERE f.parent_type = 'convention' AND f.parent_id = q.convention_id AND f.archived_at IS NULL AND f.purpose = '${purpose}'`;

/** SQL: what brings the lack of the row `q (convention_id, lack)`, each as its table, id, convention and day. */
const BROUGHT = `
  SELECT 'convention_act' AS of_table, a.id, a.convention_id, a.created_at FROM convention_act a
   WHERE a.convention_id = q.convention_id AND (a.kind = q.lack OR q.lack = 'transmission' AND a.kind = 'receipt')
   UNION ALL SELECT w.* FROM (${documentOf('deliberation')}) w WHERE q.lack = 'deliberation_document'
   UNION ALL SELECT w.* FROM (${documentOf('convention')}) w WHERE q.lack = 'signed_document'
   UNION ALL SELECT w.* FROM (${documentOf('receipt')}) w WHERE q.lack = 'receipt_document'
   UNION ALL SELECT 'convention', v.id, v.id, v.created_at FROM convention v
    WHERE q.lack = 'convention' AND v.ccas_id = q.ccas_id AND v.archived_at IS NULL AND v.kind IN (${quoted(COVERING_CONVENTION_KINDS)})`;

/** What the conventions of a CCAS lack when the campaign opens. An item names the lack, and the convention where it is of one: `signature:<id>`. */
export const CONVENTIONS_CAMPAIGN_SECTIONS: readonly CampaignSectionSource[] = [
  {
    kind: 'convention_lacks',
    answeredBy: 'conventions.manage',
    nothingNew: 'of_lack',
    itemName: (item, convention) => [convention, CONVENTION_LACK_NAMES[item.split(':')[0] as ConventionLackKind]].filter(Boolean).join(' – '),
    answerName: () => null,
    choices: () => `SELECT k.lack, NULL::text, k.rank::integer FROM unnest(ARRAY[${quoted(KINDS)}]) WITH ORDINALITY k (lack, rank)`,
    items: ({ network, day }) => `
      SELECT l.ccas_id, concat_ws(':', l.lack, l.convention_id), v.title, array_position(ARRAY[${quoted(KINDS)}], l.lack)
        FROM (${lackRows('addressee', network, day)}) l JOIN chosen s ON s.item = l.lack LEFT JOIN convention v ON v.id = l.convention_id`,
    answers: () => `
      SELECT q.id, w.created_at, ${AUTHOR}, NULL::text
        FROM (SELECT i.id, i.ccas_id, split_part(i.item, ':', 1) AS lack, nullif(split_part(i.item, ':', 2), '')::uuid AS convention_id FROM asked_item i) q
       CROSS JOIN LATERAL (SELECT * FROM (${BROUGHT}) b ORDER BY b.created_at DESC LIMIT 1) w`,
  },
];
