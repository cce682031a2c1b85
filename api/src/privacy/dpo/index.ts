import { CnilProcedure } from './cnil-procedure.entity';
import { DpoDesignation } from './dpo-designation.entity';
import { DpoResolver } from './dpo.resolver';
import { DpoService } from './dpo.service';

export { DPO_CONSTRAINTS } from './dpo.errors';

/** Tables of the DPO of a CCAS, and of what the CNIL opened. */
export const DPO_ENTITIES = [DpoDesignation, CnilProcedure];

/** Resolvers of this part. */
export const DPO_RESOLVERS = [DpoResolver];

/** Services of this part. */
export const DPO_PROVIDERS = [DpoService];
