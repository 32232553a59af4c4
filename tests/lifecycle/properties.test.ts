import { strict as assert } from 'node:assert';
import { membersOf, shapeNamed } from '../support/model/model';
import { awsNames, isObject, MAPS } from './names';
import { FIXED_ROWS, ROWS } from './properties';
import type { Row } from './properties/row';
import { put } from './tree';

/** The dotted names of what can be set in a shape of the model; a list or a map is one setting. */
function settingsOf(shapeName: string, path: readonly string[] = []): readonly string[] {
  const shape = shapeNamed(shapeName);
  if (shape.type !== 'structure') return [path.join('.')];
  return membersOf(shape).flatMap(([name, member]) => settingsOf(member, [...path, name]));
}

const WHOLE = new Set(Object.keys(Object(awsNames(Object.fromEntries([...MAPS].map((name) => [name, 0]))))));

function leavesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  const [top = ''] = path;
  if (!isObject(value) || WHOLE.has(top)) return [path.join('.')];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]));
}

const leavesOfRow = ({ path, first }: Row): readonly string[] => leavesOf(awsNames(put({}, path, first)));

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('the table of settings', () => {
  it('has every setting of the service model', () => {
    const factors = ['SoftwareTokenMfaConfiguration', 'EmailMfaConfiguration', 'WebAuthnConfiguration'];
    const known = [
      ...settingsOf('CreateUserPoolRequest').filter((name) => name !== 'Schema'),
      ...settingsOf('SetUserPoolMfaConfigRequest').filter((name) =>
        factors.some((factor) => name.startsWith(factor)),
      ),
    ];
    assert.deepEqual(unique([...ROWS, ...FIXED_ROWS].flatMap(leavesOfRow)), unique(known));
  });
});
