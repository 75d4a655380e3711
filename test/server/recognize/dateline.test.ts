/** The date of a document: stated, inferred or unknown. */
import assert from 'node:assert/strict';
import { inferDateline, inferFromEvent, inferFromNeighbours } from '../../../server/src/recognize/dateline';
import { readDates } from '../../../server/src/recognize/dates/dates';
import type { Dateline } from '../../../server/src/recognize/mentions';
import { inEnglish } from '../../../server/src/text/phrase';
import { textOf } from '../../../server/src/text/text';

const BODY =
  'The mill at Orlova has burned down, and nobody was hurt, the owner told reporters who had come to see it.';

function datelineOf(content: string): Dateline {
  const text = textOf(content);
  return inferDateline(text, readDates(text));
}

suite('dateline: stated', () => {
  const table: readonly (readonly [document: string, date: string])[] = [
    [`Mill burns\nPublished: Mar 15, 2023 03:18 PM\nA guard. Photo: Handout\n${BODY}`, '2023-03-15'],
    [`Mill burns\nUpdated: 3:02pm, 18 Apr 2024\nPublished: 2:15pm, 17 Apr 2024\n${BODY}`, '2024-04-17'],
    [`Mill burns\nUpdated: 18 Apr 2024\n${BODY}`, '2024-04-18'],
    [` date 2023-07-06 Mill burns in the valley\n\n${BODY}`, '2023-07-06'],
    [`THE VALLEY POST\nSaturday 8 June 2024\n\nMill burns\n\n${BODY}`, '2024-06-08'],
    [`THE VALLEY POST\nThursday, March 6, 2025 · £1.60\n\n${BODY}`, '2025-03-06'],
    [`ORLOVA MILLS\nPress release 63\nBrno, 11 November 2024\n\n${BODY}`, '2024-11-11'],
    [`Report on the fire\nAdopted: 2025-03-03\n\n${BODY}`, '2025-03-03'],
    [`ORLOVA, Lima – February 6, 2025 – ${BODY}`, '2025-02-06'],
    [`ORLOVA, Ohio, Oct. 30, 2024 /NewsLine/ -- ${BODY}`, '2024-10-30'],
    [`Minutes of the meeting held on 27 February 2025 at 10.00 am\n\n${BODY}`, '2025-02-27'],
    [`Transcript of the programme of 07/02/2025\n\n${BODY}`, '2025-02-07'],
    [`The fire\n\n${BODY}\n\n${BODY}\n\nAna Berg\nOrlova, 3 October 2024`, '2024-10-03'],
    [`From: Ana Berg\nTo: Ivo Stone\nSent: Tuesday, 9 June 2015 16:42\n\n${BODY}`, '2015-06-09'],
    [`Mill burns\n11: 39am UK, Monday 09 September 2013\n\n${BODY}`, '2013-09-09'],
    [`Mill burns\n9 September 2013 Last updated at 14:05 GMT\n\n${BODY}`, '2013-09-09'],
    [`Mill burns\nPOSTED: 1052 GMT (1852 HKT), April 10, 2007\n\n${BODY}`, '2007-04-10'],
    [`Mill burns\non Tuesday, 16 December 2008 13:45.\n\n${BODY}`, '2008-12-16'],
    [`Mill burns\n2024-10-11 17:45:20   Website of the Valley\n\n${BODY}`, '2024-10-11'],
    [`VALLEY MONTHLY\nJuly 2024\n\n${BODY}`, '2024-07'],
    [`VALLEY MONTHLY\nJuly 2024 issue\n\n${BODY}`, '2024-07'],
    [`Working paper 14, July 2024\n\n${BODY}`, '2024-07'],
    [`ORLOVA (VP) — July 4, 2024 — ${BODY}`, '2024-07-04'],
    [`(Orlova) 4 July 2024 – ${BODY}`, '2024-07-04'],
    [`Orlova, 4 July 2024. ${BODY}`, '2024-07-04'],
    [`ORLOVA - July 4, 2024: ${BODY}`, '2024-07-04'],
    [`[04.07.2024] ${BODY}`, '2024-07-04'],
    [`Orlova Fire Service, incident log, 4 July 2024: 11,600 litres were used. ${BODY}`, '2024-07-04'],
    [`Dr I. Berg, Orlova Clinic, report of 4 July 2024. ${BODY}`, '2024-07-04'],
    [`Millers' Union, circular 3, 4 July 2024, 6 pm. ${BODY}`, '2024-07-04'],
    [`EMBARGOED UNTIL 00.01 GMT, THURSDAY 4 JULY 2024\n\n${BODY}`, '2024-07-04'],
    [`Not for publication before 4 July 2024, 6 a.m.\n\n${BODY}`, '2024-07-04'],
    [`For release: 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`HIGH COURT\nDate of hearing: 1 July 2024\nDate of judgment: 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`HIGH COURT\nHearing: 1 July 2024\nJudgment: 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`Submitted: 1 May 2024\nAccepted: 2 June 2024\nPublished: 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`Police log\nIncident date: 1 July 2024\nReport date: 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`Date of Report (Date of earliest event reported): July 4, 2024\n\n${BODY}`, '2024-07-04'],
    [`Situation report 3\nAs of 4 July 2024, 18:00\n\n${BODY}`, '2024-07-04'],
    [`OFFICIAL GAZETTE\nNo. 22 of 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`From the Valley Post of 4 July 2024:\n\n${BODY}`, '2024-07-04'],
    [`Address to the millers\nDelivered to the guild on 4 July 2024\n\n${BODY}`, '2024-07-04'],
    [`RECORD OF PROCEEDINGS\nThe council met at Orlova on 4 July 2024.\n\n${BODY}`, '2024-07-04'],
    [`This lease is made on 4 July 2024 between Ana Berg and Ivo Stone.\n\n${BODY}`, '2024-07-04'],
    [`Mill burns\nby Ana Berg, Jul 4, 2024, 6:00 AM\n\n${BODY}`, '2024-07-04'],
    [`Mill burns\nJuly 4, 2024 by ana · 3 Comments\n\n${BODY}`, '2024-07-04'],
    [`${BODY}\n\nGiven under my hand at Orlova this 4th day of July 2024.\n\nAna Berg`, '2024-07-04'],
    [`${BODY}\n\nSworn at Orlova this 4th day of July 2024 before me\n\nIvo Stone`, '2024-07-04'],
    [`${BODY}\n\nSigned in Orlova on 4 July 2024\n\nAna Berg`, '2024-07-04'],
    [`${BODY}\n\nThis article was first published on 4 July 2024.`, '2024-07-04'],
    [`${BODY}\n\n— Valley Post, 4 July 2024`, '2024-07-04'],
    [`Orlova Mills, staff circular, 4 July 2024\n${BODY}`, '2024-07-04'],
    [`Mill Board, note of 4 July 2024: ${BODY}`, '2024-07-04'],
    [`Annual report of Orlova Mills plc, published on 4 July 2024: ${BODY}`, '2024-07-04'],
    [`Dr A. Berg, Orlova Clinic, report of 4 July 2024. ${BODY}`, '2024-07-04'],
    [`Mill Board, bulletin no. 3, 4 July 2024, 6 pm. ${BODY}`, '2024-07-04'],
    [`ORLOVA, 4 July 2024, 8 am (Valley Wire) — ${BODY}`, '2024-07-04'],
    [`Date: 20240704\nDocket: CI 24-01-44\n\n${BODY}`, '2024-07-04'],
    [`Report 9\nDate of preparation: 2024-07-04\n\n${BODY}`, '2024-07-04'],
    [`RADIO ORLOVA\n"The Mill Wheel", broadcast of 04.07.2024, 8.10 a.m.\n\n${BODY}`, '2024-07-04'],
    [`${BODY}\n\nPronounced in open court on Thursday, 4 July 2024`, '2024-07-04'],
    [`Mill burns\n4 July 2024\n\n4 May 2024: it is sold\n5 May 2024: it is let\n6 May 2024: it is shut`, '2024-07-04'],
    [
      `Mill burns\n4 July 2024\n\n${BODY} It was insured through 2031 and had, by a slip, closed in July 2025.`,
      '2024-07-04',
    ],
  ];
  for (const [document, date] of table)
    test(document.slice(0, 60).replaceAll('\n', ' / '), () => {
      const dateline = datelineOf(document);
      assert.equal(dateline.date, date);
      assert.equal(dateline.source, 'stated');
      assert.ok(dateline.span);
    });
});

suite('dateline: not the document’s', () => {
  const table: readonly string[] = [
    `Mill burns\nUpdated 9:36 AM\n${BODY}`,
    `A guard at the mill on January 20, 2021. Photo: Handout\n\n${BODY}`,
    `${BODY} It was built on 3 May 2019.`,
    `The flood of 3 May 2019\n\n${BODY}`,
    `The report, published on 3 May 2019, was kept from the owner.\n\n${BODY}`,
    `It was issued on 3 May 2019.\n\n${BODY}`,
    `The owner, who signed on 3 May 2019, wept.\n\n${BODY}`,
    `Ana Berg\nMarch 3, 1941 – Jan. 19, 2020\n\n${BODY}`,
    `Ivo Stone (11 May 1879 – 1940)\n\n${BODY}`,
    `ORLOVA BRIDGE\nOpening date: 11 November 2009\n\n${BODY}`,
    `Born: 3 March 1891\n\n${BODY}`,
    `Next report: 19 January 2025\n\n${BODY}`,
    `Event date: 4 July 2024\nVenue: the mill\n\n${BODY}`,
    `The mill of Orlova was sold by auction, on 4 July 2019, to a rival. ${BODY}`,
    `The mill burned at Orlova on 4 July 2019. ${BODY}`,
    `Mill Board, annual report for the year to 30 June 2024\n${BODY}`,
    `Opening hours: the mill closes at noon on Thursday, 4 July 2024, and reopens on Monday. ${BODY}`,
    `Effective date: 4 July 2024\n\n${BODY}`,
    `Save the date: 4 July 2024\n\n${BODY}`,
    `Application deadline\n4 July 2024\n\n${BODY}`,
    `CONCERT\nSaturday 4 May 2024, 19:30\nTickets at the door\n\n${BODY}`,
    `Public meeting\nThursday 4 July 2024, 7 pm, Mill Hall\n\n${BODY}`,
    `Annual meeting to be held on 4 July 2024\n\n${BODY}`,
    `Re: your letter dated 4 July 2024\n\n${BODY}`,
    `Orlova flood, 4 July 2019\n\n${BODY}`,
    `Report on the flood of 4 July 2019\n\n${BODY}`,
    `The closure\n\n4 July 2024 – It is shut.\n5 July 2024 – The guild meets.\n9 July 2024 – It is let.`,
    `Sources\n\nValley Post, 4 July 2024\nOrlova Echo, 9 July 2024\n\n${BODY}`,
    `OPENED BY THE MAYOR\n4 JULY 1987\n\n${BODY} It was rebuilt in May 2011.`,
    `Orlova, 4 July 2016: a man walks up with a lamp. He was held in May 2017 and tried in June 2018. ${BODY}`,
    `${BODY}\n\nNotes\n1. Interview with the owner, 4 July 2016.`,
    `${BODY}\n\nThe exhibition runs until 4 July 2025.`,
    `${BODY}\n\nSigned in Orlova on 4 July 2019, the lease was broken within weeks.`,
    `${BODY} [downloaded on 4 July 2024]`,
    `Orlova flood, 4 July 2019: The mill stood under water. ${BODY}`,
    `The mill changed hands in Orlova, 4 July 2019. ${BODY}`,
  ];
  for (const document of table)
    test(document.slice(0, 60).replaceAll('\n', ' / '), () => {
      const dateline = datelineOf(document);
      assert.equal(dateline.date, undefined);
      assert.equal(dateline.source, 'unknown');
      assert.notEqual(inEnglish(dateline.why), '');
    });
});

suite('dateline: of agencies, without a year', () => {
  const wire = (body: string) => `Mill burns\n\nORLOVA, Moravia, Nov 9 (Valley Wire) - ${body}`;

  test('the text’s own dates give the year', () => {
    const dateline = datelineOf(wire('The mill burned on Saturday. It was sold in May 2024 and shut in August 2024.'));
    assert.equal(dateline.date, '2024-11-09');
    assert.equal(dateline.source, 'inferred');
  });

  test('one old date does not', () => {
    const dateline = datelineOf(wire('The mill burned on Saturday. It was built in May 1990.'));
    assert.equal(dateline.date, undefined);
    assert.match(inEnglish(dateline.why), /Nov 9.* without a year/);
  });

  test('the documents beside it do', () => {
    const text = textOf(wire('The mill burned on Saturday.'));
    const expressions = readDates(text);
    assert.equal(inferFromNeighbours(text, expressions, ['2024-11-14', '2025-03-03'])?.date, '2024-11-09');
    assert.equal(inferFromNeighbours(text, expressions, ['2025-01-14'])?.date, '2024-11-09');
    assert.equal(inferFromNeighbours(text, expressions, []), undefined);
  });

  test('a document without any dateline takes none from them', () => {
    const text = textOf(BODY);
    assert.equal(inferFromNeighbours(text, readDates(text), ['2024-11-14']), undefined);
  });
});

suite('dateline: inferred from an event told twice', () => {
  const story = (day: string, years: string) =>
    `The mill was leased on Monday to a rival.\n\nIts owner leased it on ${day}, a notice said on Tuesday night. ${years}\n\nShares rose by mid-day Wednesday.`;
  const recent = 'It was fined in 2021, sued in December 2020 and let off in 2022.';

  test('weekday, month and day fix the year; the last weekday told is the day', () => {
    const dateline = datelineOf(story('March 13', recent));
    assert.equal(dateline.date, '2023-03-15');
    assert.equal(dateline.source, 'inferred');
    assert.match(inEnglish(dateline.why), /13 March 2023, a Monday.*2022.*Wednesday/);
  });

  test('an old year or two say nothing', () => {
    assert.equal(datelineOf(story('March 13', 'It was built in 1994.')).date, undefined);
  });

  test('no year in reach fits, or more than one: unknown', () => {
    assert.equal(datelineOf(story('March 19', recent)).date, undefined);
  });

  test('another verb is another event', () => {
    assert.equal(datelineOf(story('March 13', recent).replace('was leased', 'was praised')).date, undefined);
  });
});

suite('dateline: inferred from a dated event', () => {
  const from = (content: string, date: string) => {
    const text = textOf(content);
    return inferFromEvent(text, readDates(text), { date, document: 'memo.txt' });
  };

  test('of a month: the one day of it that the text names', () => {
    const dateline = from('On January 10, the mill and the city signed a lease.', '2023-01');
    assert.equal(dateline?.date, '2023-01-10');
    assert.equal(dateline?.source, 'inferred');
    assert.match(dateline ? inEnglish(dateline.why) : '', /“January 10” is 2023-01-10 by memo\.txt/);
  });

  test('of a day: its weekday, and a later one moves the document on', () => {
    assert.equal(from('The lease was signed on Tuesday.', '2023-01-10')?.date, '2023-01-10');
    assert.equal(from('It was signed on Tuesday. Shares fell on Thursday.', '2023-01-10')?.date, '2023-01-12');
    assert.equal(from('It was signed on Tuesday. They will meet on Friday.', '2023-01-10')?.date, '2023-01-10');
  });

  test('not found again: nothing', () => {
    assert.equal(from('The lease was signed on Monday.', '2023-01-10'), undefined);
    assert.equal(from('On January 10 it was signed, and on January 12 praised.', '2023-01'), undefined);
    assert.equal(from('On March 10 it was signed.', '2023-01'), undefined);
  });
});
