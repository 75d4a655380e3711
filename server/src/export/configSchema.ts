/** The JSON schema of `.concord/config.json`, for editors: what may stand there, and what each setting does. */
import { dateSources, defaultConfig, languagesRead, severities } from '../annotations/config';
import { rules } from '../rules/rules';
import { ENGLISH, type Phrase, phrase, said, type Tongue } from '../text/phrase';

export function configSchema(tongue: Tongue = ENGLISH): string {
  const inTongue = (sentence: Phrase) => said(sentence, tongue);
  const globs = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: inTongue(phrase('Concord: what a team shares about a folder of documents')),
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      files: {
        type: 'object',
        additionalProperties: false,
        description: inTongue(
          phrase('Which files are read as documents. Set here, it holds for the editor and the command line alike.'),
        ),
        properties: {
          include: globs(inTongue(phrase('Globs of the files that are read, relative to the folder.'))),
          exclude: globs(inTongue(phrase('Globs of files that are left alone nevertheless.'))),
        },
      },
      languages: {
        type: 'array',
        items: { enum: languagesRead },
        default: defaultConfig.languages,
        description: inTongue(phrase('Languages of the documents.')),
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        description: inTongue(
          phrase('How much the findings of a rule matter; without an entry, what the rule itself says.'),
        ),
        properties: Object.fromEntries(rules.map(({ id }) => [id, { enum: severities }])),
      },
      dates: {
        type: 'array',
        items: { enum: dateSources },
        uniqueItems: true,
        default: defaultConfig.dates,
        description: inTongue(
          phrase('Where the dates of documents may come from. What a person decides always counts.'),
        ),
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
