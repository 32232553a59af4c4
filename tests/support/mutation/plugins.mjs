import Module from 'node:module';

// Mocha 12 has its own parts as .cjs, and the runner asks for them without saying so.
Module._extensions['.cjs'] ??= Module._extensions['.js'];
const mocha = await import('@stryker-mutator/mocha-runner');

/** The properties whose texts people read: which words are right, only a reader can say. */
const PROSE = new Set(['message', 'awsError', 'source', 'noun']);

/** Stands for what a template inserts. */
const INSERTED = '\0';

/** A word beside a space: ids, paths, names of properties and values of AWS have none. */
const SENTENCE = /[\p{L}\d]['’)"`]?[.,:;]? [("`]?[\p{L}\d\0]|\0[.,:;]? \p{L}/u;

/** The fixed text of a literal, or of texts joined by +; undefined where a decision is taken within it. */
const textOf = (node) => {
  switch (node.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return node.expressions.some(decides)
        ? undefined
        : node.quasis.map(({ value }) => value.raw).join(INSERTED);
    case 'BinaryExpression': {
      const [left, right] = [textOf(node.left), textOf(node.right)];
      return node.operator === '+' && left !== undefined && right !== undefined ? left + right : undefined;
    }
    default:
      return undefined;
  }
};

const DECISIONS = /^(Conditional|Logical|Binary|Unary|ArrowFunction|Optional|Assignment|Array|Object|RegExp)/;

/** Whether an expression within a template has more than a value in it, so that a mutant of it is no prose. */
const decides = (node) =>
  DECISIONS.test(node.type) ||
  Object.values(node)
    .flat()
    .some((child) => typeof child?.type === 'string' && child.type !== 'TemplateElement' && decides(child));

/** Whether every use of a constant is in the prose of a rule. */
const isOnlyProse = ({ node, scope }) =>
  node.id.type === 'Identifier' &&
  scope
    .getBinding(node.id.name)
    ?.referencePaths.every((use) => use.findParent(({ node: around }) => isProse(around)));

const isProse = (node) => node.type === 'ObjectProperty' && PROSE.has(node.key.name);

/** Whether a text is compared or searched, and so not only read by people. */
const isCompared = ({ parent }) =>
  (parent.type === 'BinaryExpression' && parent.operator !== '+') ||
  (parent.type === 'CallExpression' &&
    /^(includes|startsWith|endsWith|indexOf|split|has|get)$/.test(parent.callee.property?.name ?? '')) ||
  (parent.type === 'NewExpression' && parent.callee.name === 'RegExp');

const prose = {
  kind: 'Ignore',
  name: 'prose',
  value: {
    shouldIgnore: (path) => {
      const { node } = path;
      const text = node.type === 'ObjectProperty' ? undefined : textOf(node);
      const isRead =
        text === undefined
          ? (isProse(node) && textOf(node.value) !== undefined) ||
            (node.type === 'VariableDeclarator' &&
              node.init !== null &&
              textOf(node.init) !== undefined &&
              isOnlyProse(path))
          : SENTENCE.test(text) && !isCompared(path);
      return isRead ? 'prose, which its readers judge' : undefined;
    },
  },
};

export const strykerPlugins = [...mocha.strykerPlugins, prose];
export const { strykerValidationSchema } = mocha;
