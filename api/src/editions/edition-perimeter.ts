import type { FieldError } from '@maillage/domain';
import { inNetwork } from '../network';
import type { Queryable } from '../platform/database/queryable';
import { InputError } from '../platform/errors/domain-error';
import type { CreateEditionInput } from './edition.input';

type Within = Pick<CreateEditionInput, 'networkId' | 'perimeter' | 'territoryId' | 'cohortId' | 'funderId'>;

/** What the perimeter is of, if it stands in the network; all else is left out. */
export async function checkPerimeter(
  database: Queryable,
  { networkId, perimeter, territoryId, cohortId, funderId }: Within,
): Promise<{ readonly territoryId: number | null; readonly cohortId: string | null; readonly funderId: string | null }> {
  const none = { territoryId: null, cohortId: null, funderId: null };
  const refuse = (path: string, given: unknown): never => {
    const reason: FieldError['reason'] = given === null || given === undefined ? 'REQUIRED' : 'UNKNOWN_REFERENCE';
    throw new InputError([{ path, reason }]);
  };
  const stands = async (sql: string, id: string | number): Promise<boolean> => {
    const [row] = (await database.query(`SELECT ${sql} AS stands`, [networkId, id])) as [{ stands: boolean }];
    return row.stands;
  };
  if (perimeter === 'territory') {
    const isIn = territoryId != null && territoryId > 0 && territoryId < 2 ** 31 && (await stands(inNetwork('$2::integer', '$1::uuid'), territoryId));
    return isIn ? { ...none, territoryId } : refuse('territoryId', territoryId);
  }
  if (perimeter === 'cohort') {
    const isIn = cohortId && (await stands('EXISTS (SELECT FROM cohort WHERE id = $2::uuid AND network_id = $1::uuid)', cohortId));
    return isIn ? { ...none, cohortId } : refuse('cohortId', cohortId);
  }
  if (perimeter === 'funder') {
    const isIn = funderId && (await stands('EXISTS (SELECT FROM funder WHERE id = $2::uuid AND network_id = $1::uuid)', funderId));
    return isIn ? { ...none, funderId } : refuse('funderId', funderId);
  }
  return none;
}
