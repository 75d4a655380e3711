/**
 * Year before month and day in figures: 2024-05-14, 2024/05/14, 2024-05-14T09:30; behind "date", 20240514.
 *
 * Not: "2024/031", file numbers with more parts, months or days that do not exist.
 */
import type { Form } from './form';
import { dayRead } from './written';

export const iso: Form = {
  name: 'iso',
  cues: ['year'],
  sign: /\d{4}[-/.]\d|\d{8}/,
  pattern:
    /(?<![\p{L}\d./-])(?:(\d{4})([-/.])(\d{2})\2(\d{2})(?=T\d\d:|(?![\p{L}\d/-]|\.\d))|(?<=\bdated?:?\s+)(\d{4})(\d{2})(\d{2})(?![\p{L}\d/-]))/giu,
  read: ([, year, , month, day, closeYear, closeMonth, closeDay]) =>
    dayRead(Number(year ?? closeYear), Number(month ?? closeMonth), Number(day ?? closeDay)),
};
