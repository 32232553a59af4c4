import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What a rule tells people: no test can say which words are right, only a reader can. */
const PROSE = new Set(['says', 'prevents', 'source']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    shouldIgnore: ({ node }) =>
      node.type === 'ObjectProperty' && PROSE.has(node.key.name)
        ? 'the prose of a rule, which its readers judge'
        : undefined,
  }),
];
