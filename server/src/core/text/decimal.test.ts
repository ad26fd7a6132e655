import { describe, expect, it } from 'vitest';
import { plainDecimal, shiftPoint } from './decimal.ts';

describe('plainDecimal', () => {
  it.each([
    ['251000', '251000'],
    ['1,204', '1204'],
    ['１２．５０', '12.50'],
    ['1 204', '1204'],
    ['－3', '-3'],
    ['+7', '7'],
  ])('%s is %s', (written, plain) => {
    expect(plainDecimal(written)).toBe(plain);
  });
});

describe('shiftPoint', () => {
  it.each([
    ['251000', -4, '25.1'],
    ['251001', -4, '25.1001'],
    ['7', -4, '0.0007'],
    ['70000', -4, '7'],
    ['0', -4, '0'],
    ['186500.50', -4, '18.65005'],
    ['-30000', -4, '-3'],
    ['2', 4, '20000'],
    ['0.00315', 4, '31.5'],
    ['1.5', 0, '1.5'],
    ['90071992547409931234', -4, '9007199254740993.1234'],
  ])('%s times ten to the power of %i is %s', (number, power, expected) => {
    expect(shiftPoint(number, power)).toBe(expected);
  });
});
