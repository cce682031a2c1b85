import type { Feature } from '../platform/declarations/feature';
import { HomeModule } from './home.module';
import { HomeCcasResolver } from './home-ccas.resolver';
import { HomeResolver } from './home.resolver';

/** What calls a person on the first page. */
export const HOME: Feature = { name: 'home', module: HomeModule, resolvers: [HomeResolver, HomeCcasResolver] };
