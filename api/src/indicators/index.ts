export { CatalogueLoader } from './catalogue';
export { IndicatorDerivation } from './derivation/indicator-derivation';
export { ImportCommand } from './imports';
export { IndicatorsModule } from './indicators.module';
