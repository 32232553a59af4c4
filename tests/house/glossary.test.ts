import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

describe('The glossary', () => {
  it('has at most 20 terms', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const [, glossary = ''] = text.split('## Glossary');
    const terms = (glossary.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((line) => /^\| [a-z]/.test(line))
      .slice(1);
    ok(terms.length > 10 && terms.length <= 20, `${terms.length}`);
  });
});
