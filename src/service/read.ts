/** Reading without a workspace: nothing is looked up and nothing is stored. */
import type { Pipeline } from '../pipeline/pipeline.ts';
import { createPipeline } from '../pipeline/read.ts';
import { dossierOf } from './dossier.ts';
import { type ReaderChoice, readerOf } from './reader.ts';

/** A pipeline that reads by this dossier file, or with none by what the articles themselves say. */
export const openReading = async (dossier?: string, reader?: ReaderChoice, certainty?: number): Promise<Pipeline> =>
  createPipeline({ dossier: await dossierOf(dossier, undefined), reader: await readerOf(reader), certainty });
