import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import * as provider from '../../provider';
import { CognitoResource } from '../../provider/pulumi/cognito-resource';

/** Each class of a resource, made from anything. */
const CLASSES = Object.entries(provider).flatMap(([name, given]) =>
  typeof given === 'function' && given.prototype instanceof CognitoResource
    ? [[name, (args: unknown): unknown => Reflect.construct(given, ['x', args])] as const]
    : [],
);

const WRONG: ReadonlyArray<readonly [what: string, args: unknown, described: string]> = [
  ['null', null, 'nothing'],
  ['a string', 'hunter22!', 'a string'],
  ['an output', pulumi.output({}), 'an output: each argument may be one'],
  ['a list', [], 'a list of length 0'],
];

describe('The arguments of a resource', () => {
  it('are those of a class for each kind', () => assert.ok(CLASSES.length >= 17, String(CLASSES.length)));

  for (const [name, make] of CLASSES) {
    const wrong = name === 'UserPool' ? WRONG : [...WRONG, ['nothing', undefined, 'nothing'] as const];
    for (const [what, args, described] of wrong)
      it(`of ${name} are an object: ${what} is refused in one sentence without a stack`, () => {
        assert.throws(
          () => make(args),
          (error) =>
            pulumi.RunError.isInstance(error) &&
            error.message ===
              `x: the arguments must be an object, the second parameter of the resource, not ${described}.`,
        );
      });
  }
});
