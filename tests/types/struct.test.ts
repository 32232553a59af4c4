import { expectTypeOf } from 'expect-type';
import type * as t from 'io-ts';
import { mapOf } from '../../provider/codec/map';
import { boolean, intBetween, oneOf } from '../../provider/codec/scalar';
import { setByKey, setOf } from '../../provider/codec/set';
import { text } from '../../provider/codec/string';
import { optional, required, struct } from '../../provider/codec/struct';
import type { Preview, Unknown } from '../../provider/codec/unknown';

const Inner = struct('Inner', {
  name: required(text('', {})),
  rank: required(intBetween(1, 2), { default: 1 }),
  mode: optional(oneOf('A', 'B')),
  loud: optional(boolean, { default: false, api: 'LOUD' }),
});

const Outer = struct('Outer', {
  inner: optional(Inner),
  all: optional(setByKey('name', Inner), { default: [] }),
  words: optional(setOf(oneOf('x', 'y')), { presenceEnables: true }),
  named: required(mapOf(text('', {}), Inner)),
});

interface InnerProps {
  readonly name: string;
  readonly rank: number;
  readonly mode?: 'A' | 'B';
  readonly loud?: boolean;
}

type Flat<A> = { readonly [K in keyof A]: A[K] };

describe('A declared struct', () => {
  it('has the properties’ types, whether its fields state facts or none', () => {
    expectTypeOf<Flat<t.TypeOf<typeof Inner>>>().toEqualTypeOf<InnerProps>();
    expectTypeOf<Flat<NonNullable<t.TypeOf<typeof Outer>['inner']>>>().toEqualTypeOf<InnerProps>();
    expectTypeOf<t.TypeOf<typeof Outer>['words']>().toEqualTypeOf<ReadonlyArray<'x' | 'y'> | undefined>();
  });

  it('has the API’s names and types on the wire', () => {
    type Sent = t.OutputOf<typeof Inner>;
    expectTypeOf<keyof Sent>().toEqualTypeOf<'Name' | 'Rank' | 'Mode' | 'LOUD'>();
    expectTypeOf<Sent['Name']>().toEqualTypeOf<string>();
    expectTypeOf<Sent['Mode']>().toEqualTypeOf<'A' | 'B' | undefined>();
    expectTypeOf<Sent['LOUD']>().toEqualTypeOf<boolean | undefined>();
  });

  it('is nowhere any', () => {
    expectTypeOf<t.TypeOf<typeof Outer>>().not.toBeAny();
    expectTypeOf<t.TypeOf<typeof Outer>['inner']>().not.toBeAny();
    expectTypeOf<t.TypeOf<typeof Outer>['all']>().not.toBeAny();
    expectTypeOf<t.TypeOf<typeof Outer>['named']>().not.toBeAny();
    expectTypeOf<t.TypeOf<typeof Outer>['named'][string]['rank']>().not.toBeAny();
    expectTypeOf<t.OutputOf<typeof Outer>['Named'][string]['Rank']>().not.toBeAny();
  });

  it('takes only defaults of its own type', () => {
    // @ts-expect-error a text is no number
    optional(intBetween(1, 2), { default: 'one' });
    // @ts-expect-error there is no such word
    required(oneOf('A', 'B'), { default: 'C' });
    // @ts-expect-error there is no such fact
    optional(boolean, { tier: 'PLUS' });
  });

  it('may be unknown in a preview at any depth', () => {
    type Seen = Exclude<Preview<t.TypeOf<typeof Inner>>, Unknown>;
    expectTypeOf<Seen['rank']>().toEqualTypeOf<Unknown | number>();
  });
});
