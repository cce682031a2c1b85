import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { ScopeInput } from './scope.input';

/** The argument by which any list is narrowed: `scope?: ScopeInput | null`. */
export const ScopeField = () =>
  applyDecorators(
    Field(() => ScopeInput, { nullable: true, description: 'The part of the network that is asked for; all that the viewer reads unless told.' }),
    IsOptional(),
    ValidateNested(),
    Type(() => ScopeInput),
  );
