import type { Feature } from '../platform/declarations/feature';
import { DemonstrationModule } from './demonstration.module';

/** A network to try the product with. */
export const DEMONSTRATION: Feature = { name: 'demonstration', module: DemonstrationModule };
