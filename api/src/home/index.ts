import { HomeResolver } from './home.resolver';

export { HomeModule } from './home.module';

/** Resolvers of this feature. */
export const HOME_RESOLVERS = [HomeResolver];
