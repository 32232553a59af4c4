import { isStrict } from '../../../provider/engine/rules';
import { RULES_OF, type RuleText } from './rules-of-kinds';

const EVIDENCE: { readonly [K in RuleText['evidence']]: string } = {
  documented: "AWS's documentation or service model",
  answered: "AWS's own error message, published by somebody",
  measured: 'measured on AWS by others, who published it',
  reported: 'reported by users of other tools, or found in the code of those tools',
};

const verdict = (rule: RuleText): string => {
  if (isStrict(rule)) return 'Fails the preview.';
  if (rule.isAdvice === true) return 'Warns: AWS accepts it.';
  return rule.isDisputed === true
    ? 'Warns: deployed configurations contradict it.'
    : 'Warns: AWS does not document it, and no error message is published.';
};

const section = (rule: RuleText): string =>
  [
    `#### ${rule.id}`,
    `${verdict(rule)} Properties: ${rule.paths.map((path) => `\`${path}\``).join(', ')}.`,
    rule.message,
    `- AWS answers: ${rule.awsError}\n- Evidence: ${rule.evidence}: ${EVIDENCE[rule.evidence]} (${rule.source})`,
  ].join('\n\n');

const areaOf = ({ id }: RuleText): string => id.replace(/\/.*/, '');

/** The rules of a kind of resource, grouped by area in the order in which the areas first come. */
const kind = (name: string, rules: ReadonlyArray<RuleText>): ReadonlyArray<string> => [
  `## ${name}`,
  ...[...new Set(rules.map(areaOf))].flatMap((area) => [
    `### ${area}`,
    ...rules.filter((rule) => areaOf(rule) === area).map(section),
  ]),
];

/** The catalogue of rules, made from the rules. */
export const rulesPage = (): string =>
  `${[
    '# Rules between settings',
    'Generated from the rules by `npm run docs`. A rule checks known values only. If a value is unknown at preview, the rule is checked at deployment. `skipRules: ["id"]` turns off a rule by its id.',
    'Each rule has one of four classes of evidence. Rules of the first three classes fail the preview, unless real deployments contradict the rule or AWS accepts the setting. Rules of the last class warn.',
    [
      '| evidence | meaning |',
      '|---|---|',
      ...Object.entries(EVIDENCE).map(([name, meaning]) => `| ${name} | ${meaning} |`),
    ].join('\n'),
    ...Object.entries(RULES_OF).flatMap(([name, rules]) => kind(name, rules)),
  ].join('\n\n')}\n`;
