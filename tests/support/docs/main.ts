import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDescription } from '../api/extract';
import { interfaceFiles } from '../api/interfaces';
import { PROOFS, proofsFile } from '../api/proofs';
import { CONTRIBUTING_PAGE, contributingPage } from '../house/contributing-page';
import { OUTLINE, outlineOf } from '../schema/outline';
import { packageSchema } from '../schema/package-schema';
import { ROOT } from '../workspace/pack';
import { FUNCTIONS_PAGE, functionsPage } from './functions-page';
import { iamPage } from './iam-page';
import { migrationPages } from './migration-page';
import { presetPages } from './presets-page';
import { PROVIDER_PAGE, providerPage } from './provider-page';
import { referencePages } from './reference-page';
import { refusalsPage } from './refusals-page';
import { rulesPage } from './rules-page';

const main = async (): Promise<void> => {
  const description = apiDescription();
  for (const [file, text] of interfaceFiles(description)) writeFileSync(join(ROOT, file), text);
  writeFileSync(join(ROOT, OUTLINE), outlineOf(packageSchema()));
  writeFileSync(join(ROOT, PROOFS), proofsFile(description));
  writeFileSync(join(ROOT, 'docs/rules.md'), rulesPage());
  writeFileSync(join(ROOT, 'docs/iam-policy.md'), iamPage());
  writeFileSync(join(ROOT, 'docs/aws-refusals.md'), refusalsPage());
  writeFileSync(CONTRIBUTING_PAGE, contributingPage());
  for (const [page, text] of migrationPages()) writeFileSync(page, text);
  writeFileSync(PROVIDER_PAGE, providerPage());
  writeFileSync(FUNCTIONS_PAGE, functionsPage());
  for (const [page, text] of referencePages()) writeFileSync(page, text);
  for (const [page, text] of await presetPages()) writeFileSync(page, text);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
