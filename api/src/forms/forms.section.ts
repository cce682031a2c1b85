import type { CampaignSectionSource } from '../platform/declarations/campaign-section';

/** Between the collection and the section of its form, in what a campaign asks. */
const ITEM = `k.id || '/' || (s.value ->> 'code')`;
const SECTIONS = `form_collection k JOIN form_version v ON v.id = k.form_version_id CROSS JOIN LATERAL jsonb_array_elements(v.definition -> 'sections') WITH ORDINALITY s (value, rank)`;

/**
 * A campaign asks a collection: each section of its form is one thing. It is answered once every question that is shown in it and wants an answer has one; a section
 * that the answers hide is answered by them.
 */
export const FORM_SECTION: CampaignSectionSource = {
  kind: 'form',
  answeredBy: 'forms.answer',
  nothingNew: 'of_answer',
  itemName: (item, name) => name ?? item,
  answerName: () => 'complété',
  choices: ({ network }) => `
    SELECT k.id::text, k.title, (row_number() OVER (ORDER BY k.period_to DESC, k.title, k.id))::integer
      FROM form_collection k WHERE k.network_id = ${network} AND k.closed_at IS NULL`,
  items: ({ network }) => `
    SELECT a.id, ${ITEM}, k.title || '\u202f: ' || (s.value ->> 'title'), (row_number() OVER (PARTITION BY a.id ORDER BY k.period_to DESC, k.id, s.rank))::integer
      FROM chosen h JOIN ${SECTIONS} ON k.id::text = h.item AND k.network_id = ${network} CROSS JOIN addressee a`,
  answers: () => `
    SELECT i.id, coalesce(s.answered_at, r.submitted_at), coalesce(s.answered_by_id, r.submitted_by_id), 'done'
      FROM asked_item i JOIN form_return r ON r.collection_id::text = split_part(i.item, '/', 1) AND r.ccas_id = i.ccas_id
      LEFT JOIN form_return_section s ON s.return_id = r.id AND s.section = split_part(i.item, '/', 2)
     WHERE (s.expected > 0 AND s.answered = s.expected) OR r.state IN ('submitted', 'validated')`,
};
