import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** E-mail addresses are kept and compared in lower case: nobody signs in twice under one address. */
export const normaliseEmail = (email: string): string => email.toWellFormed().trim().toLowerCase();

/** The e-mail address of an account, normalised. */
export const EmailText = () =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? normaliseEmail(value) : value)),
    IsNotEmpty(),
    IsString(),
    IsEmail(),
    MaxLength(254),
  );
