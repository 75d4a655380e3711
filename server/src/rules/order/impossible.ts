/** What one kind of impossible order yields: a finding of the rule `order-impossible`, always a warning. */
import type { Finding } from '../rule';

export type Impossible = Omit<Finding, 'rule' | 'severity'>;
