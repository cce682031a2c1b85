import type { PrivacyAnswer, PrivacyPoint, PrivacyRisk, PrivacyState } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the points of the base. */
export const PrivacyPointEnum = graphqlEnum<PrivacyPoint>('PrivacyPoint', 'A point of the RGPD base (socle légal).', {
  dpo: 'A data-protection officer is designated (RGPD art. 37).',
  register: 'The register of processing is kept (art. 30).',
  processors: 'Contracts with processors hold the clauses required (art. 28).',
  dpia: 'Impact assessments are made where required (art. 35).',
  notices: 'People are informed (art. 13 and 14).',
  rights: 'A procedure answers requests of rights within the month (art. 12).',
  breaches: 'Breaches have a procedure and a register (art. 33 and 34).',
  retention: 'Retention periods are set and applied (art. 5).',
  security: 'Security measures are taken (art. 32).',
  awareness: 'Staff are made aware: charter, training.',
  town_agreement: 'An agreement with the town settles who answers for what (art. 26 or 28).',
  cnil_follow_up: 'What the CNIL asked for is followed up.',
});

/** GraphQL enum of the answers to a point. */
export const PrivacyAnswerEnum = graphqlEnum<PrivacyAnswer>('PrivacyAnswerValue', 'What a CCAS answers to a point.', {
  yes: 'In place.',
  partly: 'Partly in place.',
  no: 'Not in place.',
  not_applicable: 'Without object, for a reason that is told.',
  unknown: 'Not known.',
});

/** GraphQL enum of the states of a point. */
export const PrivacyStateEnum = graphqlEnum<PrivacyState>('PrivacyState', 'State of a point on a day, derived from the answer and its evidence.', {
  compliant: 'In place, with evidence that counts.',
  to_confirm: 'Answered « yes », with evidence that has expired or is missing.',
  in_progress: 'Partly in place.',
  non_compliant: 'Answered « no ».',
  not_applicable: 'Without object.',
  unknown: 'Not answered: never counted as non-compliant.',
});

/** GraphQL enum of the risks by which the worklist is sorted. */
export const PrivacyRiskEnum = graphqlEnum<PrivacyRisk>('PrivacyRisk', 'Why something stands in the worklist, the gravest first.', {
  cnil_procedure: 'The CNIL opened a control or a procedure, which is not closed.',
  breach: 'A breach is open.',
  non_compliant: 'A point is not in place.',
  to_confirm: 'The evidence of a point has expired or is missing.',
  unknown: 'A point is not answered.',
  in_progress: 'A point is partly in place.',
});
