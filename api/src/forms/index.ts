export { CollectionsService } from './collections/collections.service';
export { FormsService } from './definitions/forms.service';
export { FormsModule } from './forms.module';
