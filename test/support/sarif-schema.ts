import * as z from 'zod';

/**
 * What of SARIF 2.1.0 (OASIS standard incorporating errata 01, sections 3.13 to 3.52) an output of ours can hold, as strictly as the
 * standard: nothing that it does not name, levels and kinds of its lists, indexes that point at something.
 */
const message = z.strictObject({ text: z.string().min(1) });
const bag = z.record(z.string(), z.unknown());
const artifactLocation = z.strictObject({
  uri: z.string().regex(/^[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*$/),
  uriBaseId: z.string(),
  index: z.int().min(0).optional(),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation,
    region: z.strictObject({ startLine: z.int().min(1) }).optional(),
  }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
    .min(1)
    .optional(),
});
const level = z.enum(['none', 'note', 'warning', 'error']);

const descriptor = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  defaultConfiguration: z.strictObject({ level }),
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).min(1),
  relatedLocations: z.array(location).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(
    z.strictObject({
      kind: z.enum(['inSource', 'external']),
      status: z.enum(['accepted', 'underReview', 'rejected']),
      justification: z.string().min(1),
    }),
  ),
  properties: bag,
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string().min(1),
      version: z.string(),
      semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
      rules: z.array(descriptor),
    }),
  }),
  language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  originalUriBaseIds: z.record(z.string(), z.strictObject({ description: message })),
  artifacts: z.array(
    z.strictObject({
      location: artifactLocation,
      roles: z.array(z.literal('analysisTarget')),
      hashes: z.record(z.string(), z.string()).optional(),
    }),
  ),
  results: z.array(result),
  properties: bag.optional(),
});

export const sarifSchema = z
  .strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).length(1) })
  .superRefine(({ runs: [only] }, context) => {
    if (only === undefined) return;
    const { tool, results, artifacts, originalUriBaseIds } = only;
    const say = (problem: string): void => void context.addIssue(problem);
    if (new Set(tool.driver.rules.map(({ id }) => id)).size !== tool.driver.rules.length) say('rules repeat');
    if (new Set(results.map((each) => JSON.stringify(each.partialFingerprints))).size !== results.length)
      say('fingerprints repeat');
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of results) {
      if (tool.driver.rules[ruleIndex]?.id !== ruleId) say(`${ruleId} has another index`);
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { uri, uriBaseId, index } = physicalLocation.artifactLocation;
        if (originalUriBaseIds[uriBaseId] === undefined) say(`no base ${uriBaseId}`);
        if (index !== undefined && artifacts[index]?.location.uri !== uri) say(`${uri} has another index`);
      }
    }
  });
