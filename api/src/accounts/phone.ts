import { ACCOUNT_LIMITS } from '@maillage/domain';
import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { OptionalText } from '../platform/graphql/validation';

/** A telephone number of France or abroad, written with the usual separators. */
export const PhoneText = () =>
  applyDecorators(OptionalText({ max: ACCOUNT_LIMITS.phone }), Matches(/^\+?\d(?:[ .()/-]{0,2}\d){5,14}$/, { context: { reason: 'NOT_A_PHONE' } }));
