import type { Feature } from '../platform/declarations/feature';
import { CollectionResultsBlock } from './collection-results.block';
import { FormDocument } from './form-document.entity';
import { FormDocumentsModule } from './form-documents.module';
import { FormDocumentsResolver } from './form-documents.resolver';
import { MakeFormDocuments } from './make-form-documents.service';

/** What who publishes confirms: that others read it, and that those that it counts have had the time to see their line. */
const TELLS_BOARD =
  'Les totaux publiés d’une collecte, que le DPO ne lit nulle part ailleurs\u202f; chaque CCAS compté a eu huit jours pour revoir ses chiffres, ou la relecture dit lesquels non.';

/** The same before funders read it. */
const TELLS_FUNDERS =
  'Les totaux d’une collecte, sans nom de CCAS\u202f; chaque CCAS compté a eu huit jours pour revoir sa ligne et dire s’il la conteste, ou la relecture dit combien non.';

/** Documents of what CCAS answer: the report of one CCAS, and what an edition tells of all of them. */
export const FORM_DOCUMENTS: Feature = {
  name: 'form-documents',
  module: FormDocumentsModule,
  entities: [FormDocument],
  resolvers: [FormDocumentsResolver],
  jobs: [{ name: 'form_documents_make', work: MakeFormDocuments, retries: 2, firstWaitSeconds: 2 }],
  editionBlocks: [{ kind: 'collection_results', source: CollectionResultsBlock, tellsBoard: TELLS_BOARD, tellsFunders: TELLS_FUNDERS }],
  impersonalTexts: { form_document: ['kind', 'state', 'failure', 'made_of', 'storage_key', 'replaced'] },
};
