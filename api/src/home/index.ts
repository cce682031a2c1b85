export { HomeModule } from './home.module';
export { HomeService } from './home.service';
export { type HomeAttention } from './home.type';
