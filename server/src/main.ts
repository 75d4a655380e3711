/** The server's process: speaks over standard input and output or over node's own channel, as it was started. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { disk } from './disk';
import { shippedModel } from './model';
import { serve } from './serve';

serve(createConnection(ProposedFeatures.all), disk, shippedModel());
