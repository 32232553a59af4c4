import assert from 'node:assert/strict';
import { renewed, stamped } from '../bench/page';

const PAGE =
  '# Benchmark\n\nWhat it does.\n\n# Figures\n\n## Start\n\nold\n\n## 500 pools\n\nold\n\n## What they say\n\nIn words.\n';

describe('The page of the benchmark', () => {
  it('has its section renewed, whatever the size, and nothing else', () => {
    assert.equal(
      renewed(PAGE, ['## 100 pools\n\nnew']),
      PAGE.replace('## 500 pools\n\nold', '## 100 pools\n\nnew'),
    );
  });

  it('gets a new section before its last', () => {
    assert.equal(renewed(PAGE, ['## More\n\nnew']), PAGE.replace('## What', '## More\n\nnew\n\n## What'));
  });

  it('states below a heading when it was measured', () => {
    assert.equal(stamped('## More\n\n## not this', 'Today.'), '## More\n\nToday.\n\n## not this');
  });
});
