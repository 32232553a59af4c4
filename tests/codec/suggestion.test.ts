import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { suggestion } from '../../provider/codec/suggestion';

const KNOWN = ['policies', 'poolName', 'schema', 'kmsKeyId', 'ON'];

describe('The name that was most likely meant', () => {
  for (const [name, meant] of [
    ['polices', 'policies'],
    ['POOLNAME', 'poolName'],
    ['pool_name', 'poolName'],
    ['kmsKeyID', 'kmsKeyId'],
    ['shema', 'schema'],
    ['on', 'ON'],
    ['userPoolTags', undefined],
    ['', 'ON'],
  ] as const) {
    it(`for ${JSON.stringify(name)} is ${meant ?? 'none'}`, () => equal(suggestion(name, KNOWN), meant));
  }

  it('is the name itself when it is known', () => {
    for (const name of KNOWN) equal(suggestion(name, KNOWN), name);
  });

  it('is none when nothing is known', () => equal(suggestion('poolName', []), undefined));

  it('is found for any one letter too many', () => {
    fc.assert(
      fc.property(fc.constantFrom('policies', 'poolName', 'schema'), fc.nat(9), (name, index) => {
        equal(suggestion(`${name.slice(0, index)}q${name.slice(index)}`, KNOWN), name);
      }),
    );
  });

  it('is not looked for when the name is very long', () => {
    equal(suggestion('p'.repeat(10_000_000), KNOWN), undefined);
  });
});
