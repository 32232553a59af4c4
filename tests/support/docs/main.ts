import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRIBUTING_PAGE, contributingPage } from '../house/contributing-page';
import { iamPage } from './iam-page';
import { migrationPages } from './migration-page';
import { OPTIONS_PAGE, optionsPage } from './options-page';
import { presetPages } from './presets-page';
import { refusalsPage } from './refusals-page';
import { rulesPage } from './rules-page';

const main = async (): Promise<void> => {
  writeFileSync(join(__dirname, '../../../docs/rules.md'), rulesPage());
  writeFileSync(join(__dirname, '../../../docs/iam-policy.md'), iamPage());
  writeFileSync(join(__dirname, '../../../docs/aws-refusals.md'), refusalsPage());
  writeFileSync(CONTRIBUTING_PAGE, contributingPage());
  for (const [page, text] of migrationPages()) writeFileSync(page, text);
  writeFileSync(OPTIONS_PAGE, optionsPage());
  for (const [page, text] of await presetPages()) writeFileSync(page, text);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
