import { ConventionTemplatesResolver } from './convention-templates.resolver';
import { ConventionTemplatesService } from './convention-templates.service';
import { ProduceProjectService } from './produce-project.service';
import { TemplateDocumentsController } from './template-documents.controller';
import { TemplateVersionsService } from './template-versions.service';

export { STARTING_ARTICLES } from './starting-template';

/** Resolvers of the convention-types. */
export const TEMPLATES_RESOLVERS = [ConventionTemplatesResolver];

/** Plain HTTP routes of the convention-types. */
export const TEMPLATES_CONTROLLERS = [TemplateDocumentsController];

/** What they are made of. */
export const TEMPLATES_PROVIDERS = [ConventionTemplatesService, TemplateVersionsService, ProduceProjectService];
