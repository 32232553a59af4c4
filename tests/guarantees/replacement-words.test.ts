import assert from 'node:assert/strict';
import { Scene, thrownBy } from './provider-harness';

describe('A refused replacement', () => {
  let scene: Scene;
  before(async () => {
    scene = await Scene.open();
  });
  after(() => scene.close());
  beforeEach(() => scene.emulator.reset());

  const refused = async (before: object, after: object): Promise<string> => {
    const pool = await scene.create(before);
    return (await thrownBy(scene.diff(pool, after))).message;
  };

  it('names the member of a standard attribute that was never declared', async () => {
    const told = await refused(
      {},
      { schema: [{ name: 'email', attributeDataType: 'String', required: true, mutable: true }] },
    );
    assert.match(told, /schema \(email: required false => true;/);
  });

  it('names each changed member of each attribute, and removed attributes', async () => {
    const text = { attributeDataType: 'String', mutable: true };
    const told = await refused(
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
      told,
      /schema \(team: mutable true => false, team: stringAttributeConstraints\.maxLength "8" => "9", role is removed;/,
    );
  });
});
