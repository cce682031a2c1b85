import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives';
import { PublicationsResolver } from './publications.resolver';
import { PublishFigureService } from './publish-figure.service';
import { PublishInitiativeService } from './publish-initiative.service';
import { PublishedFiguresService } from './published-figures.service';
import { PublishedInitiativesService } from './published-initiatives.service';

@Module({
  imports: [InitiativesModule],
  providers: [PublicationsResolver, PublishedFiguresService, PublishFigureService, PublishedInitiativesService, PublishInitiativeService],
})
export class PublicationsModule {}
