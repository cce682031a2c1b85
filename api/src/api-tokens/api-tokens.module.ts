import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ApiTokenGate } from './api-token-gate';
import { ApiTokensResolver } from './api-tokens.resolver';
import { ApiTokensService } from './api-tokens.service';

/** Access for the tools of persons. */
@Module({ imports: [AccountsModule], providers: [ApiTokensResolver, ApiTokensService, ApiTokenGate] })
export class ApiTokensModule {}
