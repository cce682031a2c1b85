export { Edition } from './edition.entity';
export { EditionsModule } from './editions.module';
export { PublishEditionService } from './publish-edition.service';
