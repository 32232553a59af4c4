import { isStrict } from '../../../provider/engine/rules';
import { RULES_OF, type RuleText } from './rules-of-kinds';
import { CONSTRAINED, UNRULED } from './unruled';

const KINDS = Object.entries(RULES_OF);

const isRefusal = ({ awsError, isAdvice }: RuleText): boolean =>
  isAdvice !== true && !awsError.startsWith('nothing');

const row = (...cells: ReadonlyArray<string>): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const count = (rules: ReadonlyArray<RuleText>): ReadonlyArray<string> => {
  const refusals = rules.filter(isRefusal);
  const refused = refusals.filter(isStrict).length;
  return [refusals.length, refused, refusals.length - refused].map(String);
};

/** What AWS is known to refuse, in its words where they are published, and what a preview does about it. */
export const refusalsPage = (): string => {
  const all = KINDS.flatMap(([, rules]) => rules);
  return `${[
    '# What AWS refuses, and what the preview does',
    'Generated from the rules by `npm run docs`; the errors without a rule are listed by hand. Constraints of single properties (lengths, patterns, enums) come from the service model, and all of them fail the preview.',
    [
      row('kind', 'known errors', 'the preview fails', 'the preview warns'),
      '|---|---|---|---|',
      ...KINDS.map(([kind, rules]) => row(kind, ...count(rules))),
      row('all', ...count(all)),
    ].join('\n'),
    '## Errors with a rule',
    [
      row('rule', 'AWS answers', 'preview', 'source'),
      '|---|---|---|---|',
      ...all
        .filter(isRefusal)
        .map((rule) => row(rule.id, rule.awsError, isStrict(rule) ? 'fails' : 'warns', rule.source)),
    ].join('\n'),
    '## Errors that the constraints of a property cover',
    [
      row('AWS answers', 'source'),
      '|---|---|',
      ...CONSTRAINED.map(([words, source]) => row(words, source)),
    ].join('\n'),
    '## Errors without a rule',
    [
      row('AWS answers', 'source', 'why there is no rule'),
      '|---|---|---|',
      ...UNRULED.map(([words, source, why]) => row(words, source, why)),
    ].join('\n'),
  ].join('\n\n')}\n`;
};
