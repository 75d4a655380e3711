/** Companies and their results. */
import type { Frames } from './frames';

export const business: Frames = {
  acquire: [
    'acquire',
    'buy',
    'purchase',
    'take over',
    'taken over',
    'takeover',
    'acquisition',
    'buyout',
    'sell',
    'buyer',
  ],
  own: ['own', 'owner', 'stake', 'shareholding', 'shareholder'],
  revenue: ['revenue', 'turnover', 'sales'],
  profit: ['profit', 'surplus'],
  dividend: ['dividend', 'payout'],
  found: ['founded', 'founder', 'establish', 'establishment', 'incorporate', 'incorporation', 'set up'],
  bankrupt: ['bankrupt', 'bankruptcy', 'insolvent', 'insolvency', 'collapse', 'went under'],
  branch: ['branch'],
  merchant: ['merchant', 'vendor', 'trader', 'retailer', 'shop', 'store', 'outlet'],
  customer: ['customer', 'client', 'user', 'subscriber'],
  factory: ['factory', 'plant', 'mill'],
  shares: ['share', 'stock'],
  launch: ['launch', 'unveil', 'debut', 'introduce', 'introduction'],
  deposit: ['deposit'],
  loan: ['loan', 'lend', 'borrow', 'lending'],
  approve: ['approve', 'approval', 'greenlight', 'clear', 'authorise', 'authorize', 'ratify'],
};
