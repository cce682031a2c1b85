export { CatalogueLoader } from './catalogue';
export { Indicator } from './catalogue/indicator.entity';
export { IndicatorDerivation } from './derivation/indicator-derivation';
export { type GiftOutcome, type GivenValue, IndicatorFeeding, type OwnIndicator } from './feeding';
export { ImportCommand } from './imports';
export { AggregationEnum, PeriodicityEnum, ValueStateEnum } from './indicator.enums';
export { IndicatorsModule } from './indicators.module';
