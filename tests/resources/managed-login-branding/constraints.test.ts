import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { isPlainObject, type PlainObject } from '../../../provider/codec/plain-object';
import { normalise } from '../../../provider/resources/managed-login-branding/check';
import { violations } from '../../support/model/violations';
import { base64, png } from './images';

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A request in the words of a program. */
const inProgram = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inProgram);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [lower(name), inProgram(item)]));
};

const asset = { category: 'FORM_LOGO', colorMode: 'LIGHT', extension: 'PNG', bytes: base64(png()) };

/** An image needs bytes here, which the model leaves out. */
const completed = (program: PlainObject): PlainObject => {
  const { assets } = program;
  return Array.isArray(assets) && assets.length === 1 && isPlainObject(assets[0])
    ? { ...program, assets: [{ bytes: asset.bytes, ...assets[0] }] }
    : program;
};

/** What the model demands and this package fills in. */
const FILLED_IN = ['assets[0].colorMode', 'assets[0].extension'];

describe('The constraints of CreateManagedLoginBranding', () => {
  const all = violations('CreateManagedLoginBranding').map(({ path, constraint, input }) => ({
    path: path.replaceAll(/[A-Z]\w*/g, lower),
    constraint,
    program: completed(inProgram(input) as PlainObject),
  }));

  it('are many, of every kind', () => {
    deepEqual(
      new Set(all.map(({ constraint }) => constraint)),
      new Set(['required', 'type', 'min', 'max', 'pattern', 'enum']),
    );
    ok(all.length >= 29, `${all.length}`);
  });

  for (const { path, constraint, program } of all) {
    const isFilledIn = constraint === 'required' && FILLED_IN.includes(path);
    it(`${constraint} of ${path} is ${isFilledIn ? 'filled in' : 'refused there'}`, () => {
      const result = normalise({}, { ...program }, { region: 'eu-west-1' });
      const paths = E.isLeft(result) ? result.left.map((failure) => failure.path) : [];
      if (isFilledIn) deepEqual(paths, []);
      else ok(paths.includes(path), `${path} is not among ${paths.join(', ')}`);
    });
  }
});
