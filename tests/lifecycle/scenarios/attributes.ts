import { strict as assert } from 'node:assert';
import type { Values } from '../names';
import { isSettled, type Scenario, type ScenarioContext, type ScenarioGroup } from '../scenario';
import { holds } from '../tree';

const text = (name: string): Values => ({
  name,
  attributeDataType: 'String',
  mutable: true,
  stringAttributeConstraints: { minLength: '1', maxLength: '64' },
});

const numbered = (from: number, to: number): readonly Values[] =>
  Array.from({ length: to - from }, (_, index) => text(`attribute${String(from + index).padStart(2, '0')}`));

const programOf = (schema: readonly Values[]): Values => ({ poolName: 'a pool', schema });

const FEW = [
  text('team'),
  {
    name: 'age',
    attributeDataType: 'Number',
    mutable: true,
    numberAttributeConstraints: { minValue: '0', maxValue: '150' },
  },
  { name: 'joined', attributeDataType: 'DateTime', mutable: false },
  { name: 'staff', attributeDataType: 'Boolean', mutable: true },
];

const liveAttributes = async ({ cognito }: ScenarioContext, id: string): Promise<readonly unknown[]> => {
  const attributes = (await cognito.live(id))['SchemaAttributes'];
  return Array.isArray(attributes) ? attributes : [];
};

const has = async (context: ScenarioContext, id: string, expected: readonly Values[]): Promise<void> => {
  const live = await liveAttributes(context, id);
  for (const attribute of expected)
    assert.ok(
      live.some((one) => holds(attribute, one)),
      `${JSON.stringify(attribute)} is not among ${JSON.stringify(live)}`,
    );
};

const replaces = (id: string, from: readonly Values[], to: readonly Values[]): Scenario => ({
  id: `schema: ${id}`,
  play: async (context) => {
    const stack = context.stack();
    await stack.up(programOf(from));
    await assert.rejects(stack.preview(programOf(to)), /allowReplacement/);
    const program = { ...programOf(to), allowReplacement: true };
    assert.deepEqual((await stack.preview(program)).replaces, ['schema']);
    assert.equal(await stack.up(program), 'replaced');
    await isSettled(stack, program);
  },
});

const settles = (id: string, schema: readonly Values[], expected: readonly Values[]): Scenario => ({
  id: `schema: ${id}`,
  play: async (context) => {
    const stack = context.stack();
    assert.equal(await stack.up(programOf(schema)), 'created');
    await has(context, stack.id, expected);
    await isSettled(stack, programOf(schema));
  },
});

const adds = (id: string, from: readonly Values[], to: readonly Values[]): Scenario => ({
  id: `schema: ${id}`,
  play: async (context) => {
    const stack = context.stack();
    await stack.up({ ...programOf(from), ...(from.length === 0 && { schema: undefined }) });
    const pool = stack.id;
    const count = (await liveAttributes(context, pool)).length;
    assert.equal(await stack.up(programOf(to)), 'updated');
    assert.equal(stack.id, pool);
    assert.equal((await liveAttributes(context, pool)).length, count + to.length - from.length);
    await isSettled(stack, programOf(to));
  },
});

export const ATTRIBUTES: ScenarioGroup = {
  name: 'attributes are added in place, and otherwise replace the pool',
  scenarios: [
    settles('one of each type', FEW, [
      {
        Name: 'custom:team',
        AttributeDataType: 'String',
        Mutable: true,
        StringAttributeConstraints: { MinLength: '1', MaxLength: '64' },
      },
      {
        Name: 'custom:age',
        AttributeDataType: 'Number',
        NumberAttributeConstraints: { MinValue: '0', MaxValue: '150' },
      },
      { Name: 'custom:joined', AttributeDataType: 'DateTime', Mutable: false },
      { Name: 'custom:staff', AttributeDataType: 'Boolean' },
    ]),
    settles(
      'a standard one that is required',
      [{ name: 'email', attributeDataType: 'String', required: true, mutable: true }],
      [{ Name: 'email', Required: true, Mutable: true }],
    ),
    settles(
      'for developers only',
      [{ name: 'secret', attributeDataType: 'String', mutable: true, developerOnlyAttribute: true }],
      [{ DeveloperOnlyAttribute: true, AttributeDataType: 'String' }],
    ),
    settles('named only', [{ name: 'bare', attributeDataType: 'String' }], [{ Name: 'custom:bare' }]),
    adds('the first of all', [], FEW),
    adds('some more', FEW, [...FEW, ...numbered(0, 3)]),
    adds('more than one call takes', FEW, [...numbered(0, 46), ...FEW]),
    replaces('one less', FEW, FEW.slice(1)),
    replaces('one of another type', FEW, [
      ...FEW.slice(1),
      { ...text('team'), attributeDataType: 'DateTime' },
    ]),
    replaces('one with another limit', FEW, [
      ...FEW.slice(1),
      { ...text('team'), stringAttributeConstraints: { minLength: '1', maxLength: '65' } },
    ]),
    {
      id: 'schema: another order is no change',
      play: async (context) => {
        const stack = context.stack();
        await stack.up(programOf(FEW));
        assert.equal((await stack.preview(programOf([...FEW].reverse()))).outcome, 'unchanged');
      },
    },
    {
      id: 'schema: one that others added is theirs',
      play: async (context) => {
        const stack = context.stack();
        await stack.up(programOf(FEW));
        await context.cognito.addAttributes(stack.id, [
          { Name: 'theirs', AttributeDataType: 'String', Mutable: true },
        ]);
        await stack.refresh();
        assert.equal((await stack.preview(programOf(FEW))).outcome, 'unchanged');
        await has(context, stack.id, [{ Name: 'custom:theirs' }]);
      },
    },
  ],
};
