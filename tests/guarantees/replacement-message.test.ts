import assert from 'node:assert/strict';
import { ProviderHarness, thrownBy } from './provider-harness';

describe('A refused replacement', () => {
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  const refused = async (before: object, after: object): Promise<string> => {
    const pool = await harness.create(before);
    return (await thrownBy(harness.diff(pool, after))).message;
  };

  it('names the member of a standard attribute that was never declared', async () => {
    const message = await refused(
      {},
      { schema: [{ name: 'email', attributeDataType: 'String', required: true, mutable: true }] },
    );
    assert.match(message, /schema \(email: required false => true;/);
  });

  it('names each changed member of each attribute, and removed attributes', async () => {
    const text = { attributeDataType: 'String', mutable: true };
    const message = await refused(
      {
        schema: [
          { ...text, name: 'team', stringAttributeConstraints: { minLength: '1', maxLength: '8' } },
          { ...text, name: 'role' },
        ],
      },
      {
        schema: [
          {
            ...text,
            name: 'team',
            mutable: false,
            stringAttributeConstraints: { minLength: '1', maxLength: '9' },
          },
        ],
      },
    );
    assert.match(
      message,
      /schema \(team: mutable true => false, team: stringAttributeConstraints\.maxLength "8" => "9", role is removed;/,
    );
  });
});
