import { deepEqual, equal, ok } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { opened } from '../../../provider/hosts/plugin/opened';

/** What an output holds, and whether that is secret. */
const inside = async (output: unknown): Promise<readonly [unknown, boolean]> => {
  ok(pulumi.Output.isInstance(output), 'it is no output');
  return [await promiseOf(output), await pulumi.isSecret(output)];
};

const promiseOf = <A>(output: pulumi.Output<A>): Promise<A> =>
  new Promise((resolve) => output.apply((value) => resolve(value)));

describe('The arguments of a preset, opened where a program in another language gives an output', () => {
  it('are as they are where they hold no output', async () => {
    const given = { minimumLength: 12, nested: { list: ['a', { on: true }] }, none: null };
    const { value, dependsOn } = await opened(given);
    deepEqual(value, { minimumLength: 12, nested: { list: ['a', { on: true }] }, none: undefined });
    deepEqual(dependsOn, []);
  });

  it('have the members of an object that is an output, at any depth', async () => {
    const given = { groups: pulumi.output({ admins: pulumi.output({ precedence: 0 }) }) };
    const { value } = await opened(given);
    deepEqual(value, { groups: { admins: { precedence: 0 } } });
  });

  it('keep an output that holds no object', async () => {
    const given = { domain: pulumi.output('shop'), urls: pulumi.output(['https://a.example']) };
    const { value } = await opened(given);
    deepEqual(await inside(Object(value).domain), ['shop', false]);
    deepEqual(await inside(Object(value).urls), [['https://a.example'], false]);
  });

  it('keep the texts of a secret object secret, and its other parts plain, since a preset must know them', async () => {
    const corp = { clientSecret: 'hush', nested: { key: 'hush', on: true }, list: ['hush', 1] };
    const { value } = await opened({ corp: pulumi.secret(corp) });
    const found = Object(value).corp;
    for (const text of [found.clientSecret, found.nested.key, found.list[0]])
      deepEqual(await inside(text), ['hush', true]);
    deepEqual([found.nested.on, found.list[1]], [true, 1]);
  });

  it('have no prototype, however a member is named', async () => {
    const given = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}');
    const { value } = await opened(pulumi.output(given));
    equal(Object(value).polluted, undefined);
    equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});
