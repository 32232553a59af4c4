import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CONTRIBUTING_PAGE, contributingPage } from '../support/house/contributing-page';
import { diagramOf } from '../support/house/diagram';
import { figuresOf } from '../support/house/figures';
import { folderArrows, kindArrows, mutualArrows } from '../support/house/folders';
import { type SourceFile, sourcesIn } from '../support/house/imports';

const TREE: Readonly<Record<string, string>> = {
  'components/index.ts':
    "export { a } from '../provider';\nimport './parts/one';\nimport ts from 'typescript';\n",
  'components/parts/one.ts': "export const one = () => import('../../provider/codec/text');\n",
  'provider/index.ts':
    "import './resources';\nexport type { A } from './engine/check';\nexport const a = 1;\n",
  'provider/engine/check.ts':
    "import { type Text } from '../codec/text';\nexport type A = import('../aws').Client | Text;\n",
  'provider/aws/index.ts': "import type { A } from '../engine/check';\nexport type Client = A;\n",
  'provider/codec/text.ts': 'export type Text = string;\n',
  'provider/resources/index.ts': "import './group/settings';\nimport './pool/rules/one';\n",
  'provider/resources/group/settings.ts':
    "import { name } from '../shared/names';\nimport '../pool/rules/one';\n",
  'provider/resources/pool/rules/one.ts': "import '../../shared/names';\n",
  'provider/resources/shared/names.ts': 'export const name = 1;\n',
};

describe('The picture of the folders', () => {
  let root: string;
  let sources: readonly SourceFile[];
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'folders-'));
    for (const [path, text] of Object.entries(TREE)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    sources = sourcesIn(root, ['components', 'provider']);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('is in CONTRIBUTING.md as the imports are now (`npm run docs` draws it)', () => {
    assert.equal(readFileSync(CONTRIBUTING_PAGE, 'utf8'), contributingPage());
  });

  it('has an arrow for each import of another folder, dashed where it imports types only', () => {
    assert.deepEqual(diagramOf(sources).split('\n'), [
      '```mermaid',
      'flowchart TD',
      '  components["components"]',
      '  provider["provider/*.ts"]',
      '  provider_aws["provider/aws"]',
      '  provider_codec["provider/codec"]',
      '  provider_engine["provider/engine"]',
      '  provider_resources["provider/resources/*.ts"]',
      '  provider_resources_kinds["provider/resources/*"]',
      '  provider_resources_shared["provider/resources/shared"]',
      '  components --> provider',
      '  components --> provider_codec',
      '  provider -.-> provider_engine',
      '  provider --> provider_resources',
      '  provider_aws -.-> provider_engine',
      '  provider_engine -.-> provider_aws',
      '  provider_engine -.-> provider_codec',
      '  provider_resources --> provider_resources_kinds',
      '  provider_resources_kinds --> provider_resources_shared',
      '```',
    ]);
  });

  it('comes with the imports that it leaves out: between kinds, and in both directions', () => {
    assert.deepEqual(kindArrows(sources), [{ from: 'group', to: 'pool', values: 1, types: 0 }]);
    assert.deepEqual(mutualArrows(folderArrows(sources)), [['provider/aws', 'provider/engine']]);
  });

  it('comes with figures of the tree', () => {
    const lines = figuresOf(sources)
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' '));
    for (const line of [
      'components 2 4 2 3',
      'all 10 18 2 3',
      'largest file: components/index.ts, 3 lines',
      'provider/engine -> provider/codec 0 1',
      'imports between folders: 11, by 9 arrows',
      'folders that import each other: provider/aws and provider/engine',
      'group -> pool 1 0',
    ])
      assert.ok(lines.includes(line), `${line} is not in\n${lines.join('\n')}`);
  });
});
