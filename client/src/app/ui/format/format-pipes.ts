import { Pipe, type PipeTransform } from '@angular/core';
import { formatAgo, formatDate, formatDateTime, formatEuros, formatNumber, formatPercent } from './format';

@Pipe({ name: 'ago' })
export class AgoPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatAgo(value);
  }
}

@Pipe({ name: 'civilDate' })
export class CivilDatePipe implements PipeTransform {
  transform(value: string | null | undefined, style: 'long' | 'short' = 'long'): string {
    return formatDate(value, style);
  }
}

@Pipe({ name: 'dateTime' })
export class DateTimePipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatDateTime(value);
  }
}

@Pipe({ name: 'num' })
export class NumPipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return formatNumber(value);
  }
}

@Pipe({ name: 'euros' })
export class EurosPipe implements PipeTransform {
  transform(cents: number | null | undefined): string {
    return formatEuros(cents);
  }
}

@Pipe({ name: 'percent' })
export class PercentPipe implements PipeTransform {
  transform(ratio: number | null | undefined): string {
    return formatPercent(ratio);
  }
}
