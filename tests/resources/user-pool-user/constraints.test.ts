import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { isPlainObject, own, type PlainObject } from '../../../provider/codec/plain-object';
import { normalise as normaliseMembership } from '../../../provider/resources/user-group-membership/check';
import { normalise } from '../../../provider/resources/user-pool-user/check';
import { validMaximal } from '../../support/model/samples';
import { violations } from '../../support/model/violations';
import { parsePath } from '../user-pool/api-names';

const REGION = 'us-east-1';

/** The members that are lists of names and values, which are objects here. */
const LISTS: Readonly<Record<string, (name: string, value: unknown) => readonly [object, string]>> = {
  UserAttributes: (name, value) => {
    const custom = name.replace(/^custom:/, '');
    return [{ userAttributes: { custom: { [custom]: value } } }, 'userAttributes.custom'];
  },
  ValidationData: (name, value) => [{ validationData: { [name]: value } }, 'validationData'],
};

const propertyOf = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

/** A request as a program declares it. */
const programOf = (input: unknown): PlainObject =>
  Object.fromEntries(
    Object.entries(Object(input))
      .filter(([member]) => !Object.hasOwn(LISTS, member))
      .map(([member, value]) => [propertyOf(member), value]),
  );

const failuresOf = (program: PlainObject): ReadonlyArray<string> => {
  const result = normalise({}, program, { region: REGION });
  return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
};

const BASE = { userPoolId: 'us-east-1_Pool', username: 'ada' };

describe('The constraints of AdminCreateUser', () => {
  const all = violations('AdminCreateUser').map((violation) => ({
    ...violation,
    steps: parsePath(violation.path),
  }));
  const isListed = (steps: ReadonlyArray<unknown>): boolean => Object.hasOwn(LISTS, String(steps[0]));

  for (const { path, constraint, input, steps } of all.filter((one) => !isListed(one.steps))) {
    const [member = ''] = steps;
    it(`are refused at ${propertyOf(String(member))}: ${path.slice(0, 60)}, ${constraint}`, () => {
      const found = failuresOf(programOf(input));
      const property = propertyOf(String(member));
      ok(found.length > 0);
      for (const one of found) ok(one.split(/[.[]/)[0] === property, `${one} is not ${property}`);
    });
  }

  for (const [list, declare] of Object.entries(LISTS))
    it(`are refused at the entries of ${list}, which are an object here`, () => {
      const inside = all.filter(({ steps }) => steps[0] === list && steps.length === 3);
      ok(inside.length >= 4, `${inside.length}`);
      for (const { input, steps, constraint } of inside) {
        const [, , member] = steps;
        const [item] = [own(input, list)].flat();
        if (!isPlainObject(item) || constraint === 'required' || typeof item[String(member)] !== 'string')
          continue;
        const [given, path] = declare(String(item['Name'] ?? 'a'), item['Value'] ?? 'x');
        const found = failuresOf({ ...BASE, ...given });
        ok(
          found.some((one) => one.startsWith(path)),
          `${list} ${String(member)} ${constraint}: ${found.join()}`,
        );
      }
    });

  it('that are left are of the form of a list', () => {
    const left = all.filter(({ steps }) => isListed(steps) && steps.length < 3);
    deepEqual([...new Set(left.map(({ constraint }) => constraint))], ['type']);
  });

  it('are kept by the largest request', () => {
    const {
      ValidationData: _v,
      UserAttributes: _a,
      MessageAction: _m,
      ...largest
    } = Object(validMaximal('AdminCreateUserRequest'));
    const { temporaryPassword, ...program } = programOf(largest);
    deepEqual(failuresOf({ ...program, temporaryPassword }), []);
    const attributes = { custom: { ['a'.repeat(25)]: 'b'.repeat(2048) }, name: 'c'.repeat(2048) };
    deepEqual(failuresOf({ ...program, userAttributes: attributes }), []);
    deepEqual(failuresOf({ ...BASE, validationData: { ['a'.repeat(32)]: '' } }), []);
  });
});

describe('The constraints of AdminSetUserPassword', () => {
  for (const { path, constraint, input } of violations('AdminSetUserPassword').filter(({ path }) =>
    path.startsWith('Password'),
  ))
    it(`are refused at password: ${path}, ${constraint}`, () => {
      const password = own(input, 'Password');
      if (password === undefined) return;
      deepEqual(failuresOf({ ...BASE, password }), ['password']);
      deepEqual(failuresOf({ ...BASE, temporaryPassword: password }), ['temporaryPassword']);
    });
});

describe('The constraints of AdminAddUserToGroup', () => {
  for (const { path, constraint, input } of violations('AdminAddUserToGroup'))
    it(`are refused at ${propertyOf(path)}: ${constraint}`, () => {
      const result = normaliseMembership({}, programOf(input), { region: REGION });
      deepEqual(E.isLeft(result) ? result.left.map((failure) => failure.path) : [], [propertyOf(path)]);
    });
});
