import { BulkAct, BulkActRow } from './bulk-act.entity';
import { BulkInitiativesService } from './bulk-initiatives.service';
import { BulkResolver } from './bulk.resolver';
import { BulkStagesService } from './bulk-stages.service';
import { UndoBulkActService } from './undo-bulk-act.service';

/** What changes many things of a plan in one act. */
export const BULK_ENTITIES = [BulkAct, BulkActRow];
export const BULK_RESOLVERS = [BulkResolver];
export const BULK_SERVICES = [BulkStagesService, BulkInitiativesService, UndoBulkActService];
