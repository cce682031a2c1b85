import { PlanTemplate } from './plan-template.entity';
import { PlanTemplatesResolver } from './plan-templates.resolver';
import { PlanTemplatesService } from './plan-templates.service';

/** Tables of templates. */
export const TEMPLATES_ENTITIES = [PlanTemplate];
/** Resolvers of templates. */
export const TEMPLATES_RESOLVERS = [PlanTemplatesResolver];
/** Services of templates. */
export const TEMPLATES_SERVICES = [PlanTemplatesService];
