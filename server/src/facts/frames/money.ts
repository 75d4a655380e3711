/** Money that is owed, paid, asked or worth. */
import type { Frames } from './frames';

export const money: Frames = {
  pay: ['pay', 'payment', 'fork out', 'hand out'],
  cost: ['cost', 'price', 'fee', 'expense', 'priced'],
  worth: ['worth', 'value', 'valuation', 'valued'],
  invest: ['invest', 'investment', 'investor', 'plough into', 'pour into'],
  budget: ['budget', 'spend', 'spending', 'expenditure', 'outlay'],
  debt: ['debt', 'owe', 'liability', 'arrears'],
  donate: ['donate', 'donation', 'pledge', 'gift'],
  loss: ['loss', 'lose money', 'lost money', 'deficit', 'shortfall'],
  damage: ['damage', 'damages'],
  compensate: ['compensate', 'compensation', 'redress', 'reparation', 'refund', 'repay', 'reimburse'],
  salary: ['salary', 'wage', 'pay packet', 'earn'],
  tax: ['tax', 'taxation', 'customs duty', 'stamp duty', 'import duty', 'excise'],
  subsidy: ['subsidy', 'subsidise', 'subsidize', 'grant aid'],
  guarantee: ['guarantee'],
  fund: ['fund', 'finance', 'funding', 'financing'],
  fraud: ['fraud', 'embezzle', 'embezzlement', 'siphon', 'scam'],
};
