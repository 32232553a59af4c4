import Module from 'node:module';

// Mocha 12 has its own parts as .cjs, and the runner asks for them without saying so.
Module._extensions['.cjs'] ??= Module._extensions['.js'];
const mocha = await import('@stryker-mutator/mocha-runner');

/** What a rule tells people: which words are right, only a reader can say. */
const PROSE = new Set(['message', 'awsError', 'source']);

const prose = {
  kind: 'Ignore',
  name: 'prose',
  value: {
    shouldIgnore: ({ node }) =>
      node.type === 'ObjectProperty' && PROSE.has(node.key.name)
        ? 'the prose of a rule, which its readers judge'
        : undefined,
  },
};

export const strykerPlugins = [...mocha.strykerPlugins, prose];
export const { strykerValidationSchema } = mocha;
