import type { Plan } from '../plan/types.ts';
import { dataHome, dataSetDescription, dataSetName, dataSources } from './data-set.ts';
import { DATA_TABLES } from './tables.ts';

/**
 * The data as a schema.org Dataset, for search engines. `changed` is the day on which the content
 * last changed, `null` where it is not known. Files are named below the page of the data.
 */
export function datasetMarkup(plan: Plan, changed: string | null): object {
  const home = dataHome(plan);
  const { municipality, rights, period } = plan;
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: rights.holder,
    ...(municipality.website !== null && { url: municipality.website }),
  };
  const licence = rights.licenceUrl ?? rights.licenceName;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataSetName(plan),
    description: dataSetDescription(plan),
    ...(home !== null && { url: home }),
    inLanguage: 'ja',
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    ...(licence !== null && { license: licence }),
    copyrightNotice: rights.statement,
    ...(changed !== null && { dateModified: changed }),
    // From the April that the plan begins in to the March that it ends in.
    temporalCoverage: `${period.first}-04-01/${period.last + 1}-03-31`,
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: `${municipality.prefecture}${municipality.name}`,
      ...(municipality.code !== null && { identifier: municipality.code }),
    },
    isBasedOn: dataSources(plan).map(({ title, path }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(path !== undefined && { url: path }),
    })),
    distribution: DATA_TABLES.flatMap(({ id, title }) => [
      download(`${title}（CSV）`, `${home ?? ''}${id}.csv`, 'text/csv'),
      download(`${title}（JSON）`, `${home ?? ''}${id}.json`, 'application/json'),
    ]),
  };
}

/** As the content of a script element: `<` written so that nothing in it can end the element. */
export function markupText(markup: object): string {
  return JSON.stringify(markup).replaceAll('<', '\\u003c');
}

function download(name: string, address: string, format: string): object {
  return { '@type': 'DataDownload', name, contentUrl: address, encodingFormat: format };
}
