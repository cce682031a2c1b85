export { type AskedSection } from './asked.type';
export { AsksModule } from './asks.module';
export { AsksService } from './asks.service';
