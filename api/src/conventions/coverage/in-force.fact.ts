import { STATUSES_IN_FORCE } from '@maillage/domain';
import { quoted } from '../../platform/database/quoted';
import type { FormFactDeclaration } from '../../platform/declarations/form-fact';
import { statusPeriodOn } from '../convention.fragments';

/** How many conventions of a CCAS were in force on the last day of a period. */
export const CONVENTIONS_FORM_FACT: FormFactDeclaration = {
  fact: 'conventions_in_force',
  read: 'conventions.read',
  value: ({ network, ccas, day }) => `
    SELECT count(*)::integer, ${day} FROM convention v ${statusPeriodOn(day, 'INNER')}
     WHERE v.network_id = ${network} AND v.ccas_id = ${ccas} AND s.status IN (${quoted(STATUSES_IN_FORCE)})`,
};
