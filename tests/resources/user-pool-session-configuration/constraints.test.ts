import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { normalise } from '../../../provider/resources/user-pool-session-configuration/check';
import { UserPoolSessionConfigurationSettings } from '../../../provider/resources/user-pool-session-configuration/settings';
import { violations } from '../../support/model/violations';
import { only, parsePath, toProperties } from '../user-pool/api-names';
import { AMBIENT, membersOf } from '../user-pool/constraint-suite';

const propertyOf = (path: string): string =>
  path.replaceAll(/(^|\.)([A-Z])/g, (_, dot: string, first: string) => `${dot}${first.toLowerCase()}`);

const MEMBERS = membersOf(UserPoolSessionConfigurationSettings);

describe('The constraints of SetUserPoolSessionConfiguration', () => {
  const all = violations('SetUserPoolSessionConfiguration').filter(({ path }) =>
    MEMBERS.includes(String(parsePath(path)[0])),
  );
  const failuresOf = (input: unknown): ReadonlyArray<string> => {
    const news = toProperties(UserPoolSessionConfigurationSettings, only(MEMBERS, input));
    const result = normalise({}, news, AMBIENT);
    return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
  };
  const lacking = all.filter(({ constraint, path }) => constraint === 'required' && path !== 'UserPoolId');

  it('are refused each at its path, and nowhere else', () => {
    const broken = all.filter((one) => !lacking.includes(one));
    ok(broken.length >= 11, `${broken.length}`);
    for (const { path, input, constraint } of broken)
      deepEqual([constraint, failuresOf(input)], [constraint, [propertyOf(path)]]);
  });

  it('that demand every member are kept by the request: a program may leave out what is AWS’s default', () => {
    deepEqual(
      lacking.map(({ path }) => path),
      ['UserSessionTracking', 'TokenSession', 'TokenSession.MaxPerUser'],
    );
    for (const { input } of lacking) deepEqual(failuresOf(input), []);
  });
});
