export { toldOutside } from './contents/words/deadline-items';
export { DigestModule } from './digest.module';
export { Digests } from './letters/digests.service';
