/** Networks of actors and concepts, as bodies. */
import { z } from '@hono/zod-openapi';
import {
  duplicateRules,
  networkTypes,
  networkVariables,
  normalizations,
  qualifierAggregations,
  timeWindows,
} from '../../../model/network.ts';
import type { Network } from '../../../service/types.ts';
import { count, list, maybe } from './parts.ts';

const options = z
  .object({
    networkType: z.enum(networkTypes),
    variable1: z.enum(networkVariables),
    variable2: z.enum(networkVariables),
    qualifierAggregation: z.enum(qualifierAggregations),
    normalization: z.enum(normalizations),
    duplicates: z.enum(duplicateRules),
    timeWindow: z.enum(timeWindows),
    windowSize: count,
    start: maybe,
    stop: maybe,
  })
  .openapi('NetworkOptions', { description: 'What it was made with, what was left out in the question among it' });

export const network = z
  .object({
    options,
    at: maybe.openapi({ description: 'The middle day of the time window; null when the network is of the whole time' }),
    first: maybe,
    last: maybe,
    statements: count.openapi({ description: 'Positions counted, after duplicates are taken out' }),
    nodes: list(
      z
        .object({ name: z.string(), variable: z.enum(networkVariables), party: maybe, frequency: count })
        .openapi('Node'),
    ),
    edges: list(
      z
        .object({ from: z.string(), to: z.string(), weight: z.number() })
        .openapi('Edge', { description: 'By the names of its nodes; it has no direction' }),
    ),
  })
  .openapi('Network') satisfies z.ZodType<Network>;
