export { CollectionsService } from './collections/collections.service';
export { FormsService } from './definitions/forms.service';
export { FeedsService } from './feeds/feeds.service';
export { RelateService } from './feeds/relate.service';
export { findResults } from './results/results.queries';
export { FormReturn } from './returns/form-return.entity';
export { ReturnsService } from './returns/returns.service';
export { FormsModule } from './forms.module';
