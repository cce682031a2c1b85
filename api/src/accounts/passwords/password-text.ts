import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';

/** Longest text looked at; the rule itself refuses from 256 characters on. */
const INPUT_MAX = 1024;

/** A password as it was typed: never trimmed or tidied. */
export const PasswordText = () => applyDecorators(IsString(), MaxLength(INPUT_MAX));
