export { DigestModule } from './digest.module';
export { Digests } from './letters/digests.service';
