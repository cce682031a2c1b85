import { can } from '@maillage/domain';
import type { History } from '../platform/declarations/audience';
import type { Feature } from '../platform/declarations/feature';
import { Form, FormVersion } from './definitions/form.entity';
import { FormAnswerRow, FormRemark } from './returns/form-answer.entity';
import { FormCollection } from './collections/form-collection.entity';
import { FormReturn, FormReturnEdition, FormReturnSection } from './returns/form-return.entity';
import { FormFeed, FormFeedRun } from './feeds/form-feed.entity';
import { FormFileMappingRow } from './files/form-file-mapping.entity';
import { FORMS_RESOLVERS, FormsModule } from './forms.module';
import { FORM_SECTION } from './forms.section';
import { FORMS_SUBJECTS } from './forms.subjects';
import { FORMS_ASKS, FORMS_HOME } from './asked/asked-returns.queries';
import { FormResultPublication } from './results/form-result-publication.entity';
import { FormAnswerTag, FormTag } from './tags/form-tag.entity';

const OF_FORM: History = { readBy: ['forms.manage'] };
const OF_RETURN: History = { readBy: ['forms.readReturns'] };

/** Forms in versions, collections that ask them over a period, and what each CCAS returns. */
export const FORMS: Feature = {
  name: 'forms',
  module: FormsModule,
  entities: [
    Form,
    FormVersion,
    FormCollection,
    FormReturn,
    FormAnswerRow,
    FormReturnSection,
    FormRemark,
    FormReturnEdition,
    FormResultPublication,
    FormFeed,
    FormFeedRun,
    FormFileMappingRow,
    FormTag,
    FormAnswerTag,
  ],
  resolvers: FORMS_RESOLVERS,
  constraints: {
    uq_form_collection_period: { reason: 'FORM_COLLECTION_TAKEN' },
    uq_form_feed_indicator: { reason: 'FORM_FEED_TAKEN' },
    uq_form_feed_entry: { reason: 'FORM_FEED_TAKEN' },
    ex_form_tag_label: { reason: 'FORM_TAG_TAKEN' },
  },
  subjects: FORMS_SUBJECTS,
  search: [
    {
      kind: 'form_collection',
      candidates: ({ viewer, networkId, network }) =>
        can(viewer.grants, 'forms.read', { networkId })
          ? `SELECT k.id, k.title, NULL::text, concat_ws(' ', k.title, k.purpose), 0 FROM form_collection k WHERE k.network_id = ${network}`
          : null,
    },
  ],
  history: {
    form: OF_FORM,
    form_version: OF_FORM,
    form_collection: { readBy: ['forms.read'] },
    form_return: OF_RETURN,
    form_answer: OF_RETURN,
    form_remark: OF_RETURN,
    form_feed: OF_FORM,
    form_tag: OF_FORM,
    form_answer_tag: OF_FORM,
  },
  asks: FORMS_ASKS,
  home: FORMS_HOME,
  campaignSections: [FORM_SECTION],
  impersonalTexts: {
    form: ['title', 'model'],
    form_version: ['definition', 'breaks'],
    form_collection: ['title'],
    form_return: ['state'],
    form_answer: ['entry', 'state', 'denominator', 'origin', 'source'],
    form_return_section: ['section'],
    form_remark: ['entry'],
    form_result_publication: ['editions'],
    form_feed: ['entry', 'part', 'extent'],
    form_tag: ['entry'],
    form_file_mapping: ['reads', 'mapping'],
    form_feed_run: ['outcomes'],
  },
};
