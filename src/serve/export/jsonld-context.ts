/**
 * What the names in our JSON-LD mean, as its context says: schema.org for articles, people and what they say, W3C's Web
 * Annotation for where the words stand, SKOS for issues and positions, and a few words of our own for what these have
 * none for: how sure a reading is and what a person did with it. Data only; nothing has to be fetched to read a file.
 */

/** Names things of a record and our own words. No registry has it; it only has to be the same in every file. */
export const base = 'urn:x-rapporteur:';
const own = (name: string): string => `rapporteur:${name}`;
const schema = (name: string) => `schema:${name}`;
const linked = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });

export const jsonldContext = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  as: 'http://www.w3.org/ns/activitystreams#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rapporteur: `${base}terms:`,
  id: '@id',
  type: '@type',

  // Articles, actors, statements.
  NewsArticle: schema('NewsArticle'),
  Quotation: schema('Quotation'),
  Claim: schema('Claim'),
  Person: schema('Person'),
  Organization: schema('Organization'),
  NewsMediaOrganization: schema('NewsMediaOrganization'),
  Country: schema('Country'),
  SoftwareApplication: schema('SoftwareApplication'),
  name: schema('name'),
  headline: schema('headline'),
  articleBody: schema('articleBody'),
  publisher: linked(schema('publisher')),
  sourceOrganization: linked(schema('sourceOrganization')),
  datePublished: schema('datePublished'),
  inLanguage: schema('inLanguage'),
  url: linked(schema('url')),
  text: schema('text'),
  author: linked(schema('author')),
  spokenByCharacter: linked(schema('spokenByCharacter')),
  isPartOf: linked(schema('isPartOf')),
  appearance: linked(schema('appearance')),
  dateCreated: schema('dateCreated'),

  // Where the words stand.
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  identifying: 'oa:identifying',
  classifying: 'oa:classifying',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  body: linked('oa:hasBody'),
  target: linked('oa:hasTarget'),
  source: linked('oa:hasSource'),
  selector: linked('oa:hasSelector'),
  start: typed('oa:start', 'nonNegativeInteger'),
  end: typed('oa:end', 'nonNegativeInteger'),
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  creator: linked('dcterms:creator'),
  created: typed('dcterms:created', 'dateTime'),
  generator: linked('as:generator'),

  // What there is to hold positions on.
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  prefLabel: 'skos:prefLabel',
  inScheme: linked('skos:inScheme'),
  topConceptOf: linked('skos:topConceptOf'),
  broader: linked('skos:broader'),

  // Our own.
  kind: own('kind'),
  saidPrecision: own('saidPrecision'),
  sourceWords: own('sourceWords'),
  cueWords: own('cueWords'),
  describedSpeaker: own('describedSpeaker'),
  openSpeaker: own('openSpeaker'),
  via: { '@id': own('via'), '@container': '@list' },
  party: own('party'),
  holder: linked(own('holder')),
  describedHolder: own('describedHolder'),
  firmness: own('firmness'),
  voice: own('voice'),
  takenOn: own('takenOn'),
  readFrom: linked(own('readFrom')),
  because: own('because'),
  probability: typed(own('probability'), 'decimal'),
  reading: own('reading'),
  reviewedBy: own('reviewedBy'),
  reviewedAt: typed(own('reviewedAt'), 'dateTime'),
} as const;
