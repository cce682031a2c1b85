import { ApplyImportService } from './apply/apply-import.service';
import { ChangeImportService } from './change-import.service';
import { ImportCommand } from './command-line/import-command';
import { ImportsResolver } from './imports.resolver';
import { ImportsService } from './imports.service';
import { IndicatorImport } from './indicator-import.entity';
import { IndicatorMapping } from './indicator-mapping.entity';
import { ImportJobs } from './jobs/import-jobs';
import { WorkOnImport } from './jobs/import-work';
import { ImportsUpkeep } from './jobs/imports-upkeep';
import { MapImportService } from './mapping/map-import.service';
import { DecideValueProposalService } from './proposals/decide-value-proposal.service';
import { TellValueProposal } from './proposals/tell-value-proposal.service';
import { ValueProposal } from './proposals/value-proposal.entity';
import { ValueProposalsResolver } from './proposals/value-proposals.resolver';
import { ValueProposalsService } from './proposals/value-proposals.service';
import { ReadImportService } from './read-import.service';
import { UndoImportService } from './undo/undo-import.service';
import { ImportFiles } from './upload/import-files';
import { ImportsController } from './upload/imports.controller';
import { UploadImportService } from './upload/upload-import.service';

export { ImportCommand } from './command-line/import-command';
export { IMPORT_JOBS } from './jobs/import-work';
export { ImportsUpkeep } from './jobs/imports-upkeep';

/** Tables of this part. */
export const IMPORTS_ENTITIES = [IndicatorImport, IndicatorMapping, ValueProposal];

/** Resolvers of this part. */
export const IMPORTS_RESOLVERS = [ImportsResolver, ValueProposalsResolver];

/** Services of this part. */
export const IMPORTS_PROVIDERS = [
  ApplyImportService,
  ChangeImportService,
  DecideValueProposalService,
  ImportCommand,
  ImportFiles,
  ImportJobs,
  ImportsService,
  ImportsUpkeep,
  MapImportService,
  ReadImportService,
  TellValueProposal,
  UndoImportService,
  UploadImportService,
  ValueProposalsService,
  WorkOnImport,
];

/** HTTP routes of this part. */
export const IMPORTS_CONTROLLERS = [ImportsController];
