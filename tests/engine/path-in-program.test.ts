import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { pathInProgram } from '../../provider/engine/path-in-program';
import { check as checkPool } from '../../provider/resources/user-pool/check';
import { UserPoolInputs } from '../../provider/resources/user-pool/inputs';
import { check as checkClient, warningsFor } from '../../provider/resources/user-pool-client/check';

const REGION = { region: 'eu-west-1' };
const client = { userPoolId: 'eu-west-1_AbCdEfGhI', clientName: 'web' };

const pathsOf = (result: ReturnType<typeof checkPool>): readonly string[] =>
  E.isLeft(result) ? result.left.map(({ path }) => path) : [];

/** Programs with a list in an order that is not the sorted one: the path that a rule reports is that of the program. */
const ROWS: ReadonlyArray<readonly [program: object, check: typeof checkPool, path: string]> = [
  [{ ...client, writeAttributes: ['zzz', 'email', 'name'] }, checkClient, 'writeAttributes[0]'],
  [{ ...client, readAttributes: ['tenant', 'email'] }, checkClient, 'readAttributes[0]'],
  [
    {
      poolName: 'p',
      schema: [
        { name: 'zeta', attributeDataType: 'String', required: true, mutable: true },
        { name: 'alpha', attributeDataType: 'String', mutable: true },
      ],
    },
    checkPool,
    'schema[0].required',
  ],
  [
    {
      ...client,
      allowedOAuthFlows: ['code'],
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthScopes: ['openid'],
      callbackUrls: ['https://z.example.com', 'http://shop.example.com', 'https://a.example.com'],
    },
    checkClient,
    'callbackUrls[1]',
  ],
];

const NAMES = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });

describe('The path of a rule', () => {
  for (const [program, check, path] of ROWS) {
    it(`has the index of the element in the program: ${path}`, () => {
      deepEqual(pathsOf(check({}, program, REGION)), [path]);
    });
  }

  it('has the first of two equal elements', () => {
    const program = { ...client, writeAttributes: ['email', 'email', 'zzz', 'zzz'] };
    deepEqual(pathsOf(checkClient({}, program, REGION)), ['writeAttributes[2]']);
  });

  it('has it in warnings too', () => {
    const oauth = { ...client, allowedOAuthFlows: ['code'], allowedOAuthFlowsUserPoolClient: true };
    const found = warningsFor({ ...oauth, logoutUrls: ['https://a.example.com', 'shop'] }, true, {
      ...oauth,
      logoutUrls: ['shop', 'https://a.example.com'],
    });
    ok(
      found.some((warning) => warning.startsWith('logoutUrls[0]: ')),
      found.join(),
    );
  });

  it('is unchanged where nothing moved, whatever the path', () =>
    fc.assert(
      fc.property(fc.string(), (path) => {
        const settings = { schema: [{ name: 'a' }], userPoolTags: { 'a b': 'c' } };
        equal(pathInProgram(UserPoolInputs, settings, settings, path), path);
      }),
    ));

  it('is that of the element, for every order of the program', () =>
    fc.assert(
      fc.property(NAMES, (given) => {
        const sorted = given.toSorted();
        const at = (list: readonly string[]): object => ({ schema: list.map((name) => ({ name })) });
        sorted.forEach((name, index) => {
          const path = pathInProgram(UserPoolInputs, at(sorted), at(given), `schema[${index}].name`);
          equal(path, `schema[${given.indexOf(name)}].name`);
        });
      }),
    ));
});
