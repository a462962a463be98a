import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listSchemas, permissionLevelSchemas } from '../schema/schema';
import { columnsStep } from './columnsStep';
import { formatsStep } from './formatsStep';
import { grantsStep } from './grantsStep';
import { groupOwnerStep } from './groupOwnerStep';
import { indexesStep } from './indexesStep';
import { listStep } from './listStep';
import { moreViewsStep } from './moreViewsStep';
import { permissionLevelStep } from './permissionLevelStep';
import { permissionsStep } from './permissionsStep';
import { retiredLevelStep } from './retiredLevelStep';
import { reviewersGroupStep } from './reviewersGroupStep';
import { settingsStep } from './settingsStep';
import { siteStep } from './siteStep';
import { viewStep } from './viewStep';

/** Everything set-up looks after on a site, in the order it must be done. */
export function setUpSteps(site: SiteConnection): ISetUpStep[] {
  const levelSteps = permissionLevelSchemas.map((schema) => permissionLevelStep(site, schema));
  const listSteps = listSchemas.flatMap((schema) => [
    listStep(site, schema),
    ...(schema.columns.length > 0 ? [columnsStep(site, schema)] : []),
    ...(schema.indexes.length > 0 ? [indexesStep(site, schema)] : []),
    viewStep(site, schema),
    ...(schema.moreViews ? [moreViewsStep(site, schema)] : []),
    ...(schema.formats ? [formatsStep(site, schema)] : []),
    permissionsStep(site, schema)
  ]);
  // Last of all, since every step before may need the rights that SharePoint gave to whoever runs them.
  const grantsSteps = listSchemas.map((schema) => grantsStep(site, schema));
  return [
    siteStep(site),
    ...levelSteps,
    reviewersGroupStep(site),
    groupOwnerStep(site),
    ...listSteps,
    retiredLevelStep(site),
    settingsStep(site),
    ...grantsSteps
  ].map(withServiceErrors);
}

function withServiceErrors({ subject, check, apply, limits }: ISetUpStep): ISetUpStep {
  return {
    subject,
    check: () => asService(check),
    apply: () => asService(apply),
    ...(limits ? { limits: () => asService(limits) } : {})
  };
}
