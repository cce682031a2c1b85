import { Module } from '@nestjs/common';
import { TakeoversResolver } from './takeovers.resolver';
import { TakeoversService } from './takeovers.service';
import { TakeoverController } from './upload/takeover.controller';
import { UploadTakeoverService } from './upload/upload-takeover.service';
import { ForgetTakeovers } from './writing/forget-takeovers.job';
import { WorkOnTakeover } from './writing/work-on-takeover.job';

@Module({
  controllers: [TakeoverController],
  providers: [TakeoversResolver, TakeoversService, UploadTakeoverService, WorkOnTakeover, ForgetTakeovers],
})
export class TakeoverModule {}
