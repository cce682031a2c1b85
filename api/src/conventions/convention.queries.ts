import { CONVENTION_VOLETS } from '@maillage/domain';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { canManage, statusPeriodOn, summaryFields, type ConventionReading } from './convention.fragments';
import type { ConventionType } from './convention.type';
import { withNoticeDeadline } from './notice-deadline';

const list = (json: string, from: string, order: string): string => `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const refJson = (v: string): string => `json_build_object('id', ${v}.id, 'kind', ${v}.kind, 'title', ${v}.title)`;

const PARTIES = list(
  `json_build_object('id', p.id, 'side', p.side, 'name', p.name, 'siren', p.siren, 'signatoryName', p.signatory_name, 'signatoryCapacity', p.signatory_capacity,
     'mandateStartsOn', p.mandate_starts_on, 'mandateEndsOn', p.mandate_ends_on, 'version', p.version)`,
  'convention_party p WHERE p.convention_id = v.id',
  `array_position(ARRAY['town', 'ccas', 'other'], p.side), p.name COLLATE "fr-x-icu", p.id`,
);

const ACTS = list(
  `json_build_object('id', a.id, 'kind', a.kind, 'happenedOn', a.happened_on, 'year', a.year, 'reference', a.reference, 'note', a.note, 'version', a.version)`,
  'convention_act a WHERE a.convention_id = v.id',
  'a.happened_on, a.created_at, a.id',
);

const PERIODS = list(
  `json_build_object('status', q.status, 'startsOn', q.starts_on, 'endsOn', q.ends_on, 'termOn', q.term_on)`,
  'convention_status_period q WHERE q.convention_id = v.id',
  'q.starts_on',
);

const VOLETS = list(
  `json_build_object('volet', l.volet, 'coverage', k.coverage, 'article', k.article)`,
  `unnest(ARRAY[${CONVENTION_VOLETS.map((volet) => `'${volet}'`).join(', ')}]) WITH ORDINALITY l (volet, rank)
     LEFT JOIN convention_volet k ON k.convention_id = v.id AND k.volet = l.volet`,
  'l.rank',
);

const RIDERS = list(
  `json_build_object('id', r.id, 'number', r.number, 'subject', r.subject, 'caDeliberatedOn', r.ca_deliberated_on, 'councilDeliberatedOn', r.council_deliberated_on,
     'signedOn', r.signed_on, 'receivedOn', r.received_on, 'effectiveOn', r.effective_on, 'newEndsOn', r.new_ends_on, 'version', r.version)`,
  'convention_rider r WHERE r.convention_id = v.id',
  'r.number',
);

const GRANTS = list(
  `json_build_object('id', g.id, 'year', g.year, 'votedCents', g.voted_cents, 'votedOn', g.voted_on, 'paidCents', g.paid_cents, 'paidOn', g.paid_on, 'version', g.version)`,
  'convention_grant g WHERE g.convention_id = v.id',
  'g.year DESC',
);

const MEANS = list(
  `json_build_object('id', m.id, 'year', m.year, 'volet', m.volet, 'label', m.label, 'valuedCents', m.valued_cents, 'version', m.version)`,
  'convention_means m WHERE m.convention_id = v.id',
  'm.year DESC, m.volet, m.label COLLATE "fr-x-icu", m.id',
);

const SECONDMENTS = list(
  `json_build_object('id', d.id, 'post', d.post, 'timePercent', d.time_percent, 'startsOn', d.starts_on, 'endsOn', d.ends_on, 'version', d.version)`,
  'convention_secondment d WHERE d.convention_id = v.id',
  'd.ends_on, d.id',
);

/** One convention with all that its page shows, in one statement. The caller has checked that the viewer may read it. */
export async function readConvention(database: Queryable, reading: ConventionReading, id: string): Promise<ConventionType | undefined> {
  const b = new Bindings();
  const day = `${b.bind(reading.on)}::date`;
  const [row] = (await database.query(
    `SELECT json_build_object(${summaryFields(canManage(reading, b, 'c'))},
        'renewalMonths', v.renewal_months, 'renewalsMax', v.renewals_max, 'preparationMonths', v.preparation_months, 'isRecharged', v.is_recharged,
        'comment', v.comment, 'updatedAt', v.updated_at, 'updatedByName', (SELECT full_name FROM account WHERE id = v.updated_by_id),
        'templateVersion', (SELECT json_build_object('id', tv.id, 'templateTitle', ct.title, 'number', tv.number)
                              FROM convention_template_version tv JOIN convention_template ct ON ct.id = tv.template_id WHERE tv.id = v.template_version_id),
        'replacedBy', (SELECT ${refJson('n')} FROM convention n WHERE n.id = v.replaced_by_id),
        'replaces', ${list(refJson('o'), 'convention o WHERE o.replaced_by_id = v.id', 'o.effective_on, o.id')},
        'parties', ${PARTIES}, 'acts', ${ACTS}, 'periods', ${PERIODS}, 'volets', ${VOLETS}, 'riders', ${RIDERS}, 'grants', ${GRANTS}, 'means', ${MEANS},
        'secondments', ${SECONDMENTS}) AS convention
       FROM convention v JOIN ccas c ON c.id = v.ccas_id JOIN territory t ON t.id = c.territory_id ${statusPeriodOn(day)}
      WHERE v.id = ${b.bind(id)}::uuid`,
    b.values,
  )) as { convention: Omit<ConventionType, 'noticeOn'> }[];
  return row && withNoticeDeadline(row.convention);
}
