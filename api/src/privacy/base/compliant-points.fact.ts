import type { FormFactDeclaration } from '../../platform/declarations/form-fact';
import { policyOf, stateOf } from './base.fragments';

/** How many points of the RGPD a CCAS meets today, of those that it has told anything about: nothing told is nothing known. */
export const PRIVACY_FORM_FACT: FormFactDeclaration = {
  fact: 'privacy_compliant_points',
  read: 'privacy.readStatus',
  value: ({ network, ccas, today, b }) => `
    SELECT count(*) FILTER (WHERE ${stateOf('a', 'p', today)} = 'compliant')::integer, ${today}
      FROM privacy_answer a JOIN (${policyOf(network, b)}) p ON p.point = a.point WHERE a.ccas_id = ${ccas} HAVING count(*) > 0`,
};
