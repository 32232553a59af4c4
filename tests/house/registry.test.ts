import { deepEqual, equal, ok } from 'node:assert/strict';
import * as provider from '../../provider';
import * as codecs from '../../provider/codecs';
import { KINDS } from '../../provider/resources';
import { KINDS as RUN } from '../hosts/kinds';

describe('The registry of kinds', () => {
  for (const [name, { inputs, nameProperty }] of Object.entries(KINDS)) {
    it(`has a class and a codec of the inputs in the public surface for ${name}`, () => {
      equal(Reflect.get(provider, name)?.name, name);
      const codec: unknown = Reflect.get(codecs, `${name}Inputs`);
      ok(codec instanceof Object && 'fields' in codec);
      deepEqual(Object.keys(codec.fields ?? {}).sort(), Object.keys(inputs.fields).sort());
    });

    if (nameProperty !== undefined) {
      it(`has a codec of ${name} that does not require a name, as its class does not`, () => {
        const field: unknown = Reflect.get(Reflect.get(codecs, `${name}Inputs`).fields, nameProperty);
        ok(field instanceof Object && Reflect.get(field, 'isRequired') === false);
      });
    }
  }

  it('has no kind that the hosts are not tested with', () => {
    deepEqual(RUN.map(({ name }) => name).sort(), Object.keys(KINDS).sort());
  });
});
