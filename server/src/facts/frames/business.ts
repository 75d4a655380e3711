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
    'sale',
    'buyer',
  ],
  own: ['own', 'owner', 'stake', 'shareholding', 'shareholder', 'holding'],
  revenue: ['revenue', 'turnover', 'sales'],
  profit: ['profit', 'earnings', 'surplus'],
  dividend: ['dividend', 'payout'],
  found: ['found', 'founder', 'establish', 'establishment', 'incorporate', 'incorporation', 'set up'],
  bankrupt: ['bankrupt', 'bankruptcy', 'insolvent', 'insolvency', 'collapse', 'went under'],
  branch: ['branch', 'office'],
  merchant: ['merchant', 'vendor', 'trader', 'retailer', 'shop', 'store', 'outlet'],
  customer: ['customer', 'client', 'user', 'subscriber', 'depositor'],
  factory: ['factory', 'plant', 'mill', 'works'],
  shares: ['share', 'stock'],
  launch: ['launch', 'unveil', 'debut', 'introduce', 'introduction'],
  deposit: ['deposit', 'savings'],
  loan: ['loan', 'lend', 'borrow', 'lending'],
  approve: ['approve', 'approval', 'greenlight', 'clear', 'authorise', 'authorize', 'ratify'],
};
