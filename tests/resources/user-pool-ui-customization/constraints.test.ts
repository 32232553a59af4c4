import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { asObject } from '../../../provider/codec/plain-object';
import { normalise } from '../../../provider/resources/user-pool-ui-customization/check';
import { violations } from '../../support/model/violations';

const PROPERTIES: Readonly<Record<string, string>> = {
  UserPoolId: 'userPoolId',
  ClientId: 'clientId',
  CSS: 'css',
  ImageFile: 'imageFile',
};

describe('The constraints of SetUICustomization', () => {
  const all = violations('SetUICustomization');

  it('are of every member', () => {
    deepEqual(new Set(all.map(({ path }) => path)), new Set(Object.keys(PROPERTIES)));
    ok(all.length > 10, `${all.length}`);
  });

  for (const { path, constraint, input } of all)
    it(`${constraint} of ${path} is refused at its property`, () => {
      const program = Object.fromEntries(
        Object.entries(asObject(input)).map(([name, value]) => [PROPERTIES[name] ?? name, value]),
      );
      const result = normalise({}, program, { region: 'eu-west-1' });
      deepEqual(E.isLeft(result) ? result.left.map((failure) => failure.path) : [], [PROPERTIES[path]]);
    });
});
