/** What a reader may bring, and where it stays. */
export const understood = {
  title: 'Which files are understood, and what stays on your machine',
  parts: [
    {
      name: 'Kinds of files',
      text: 'CSV, TSV and plain text (commas, semicolons, tabs, bars, blanks), JSON (records, columns, split, one record a line) and spreadsheets (.xlsx). UTF-8, UTF-16 and older encodings (Windows, Mac, Shift-JIS, GB18030 and more); decimal points and commas; up to a million rows and 200 MB.',
    },
    {
      name: 'Forecasts',
      text: 'A column of chances (fractions, per cent, “70 percent”, “9/10”, “<1 %”; log-odds, odds and marks out of five, ten, twenty or 255 after a question) and one of outcomes: 1 and 0, −1 and +1, yes and no in two dozen languages, up and down, or any two words. Or the call, how sure it was, and what happened. Optional: a date and a group.',
    },
    {
      name: 'Returns',
      text: 'Returns, account values, prices, gains in money or running totals, with dates of nearly any form; a column each for test, paper and real money, or one of them, or rows of each one below the other with a column that says which. A table of years and months is unrolled; year, month and day, or date and time, in columns of their own are put together.',
    },
    {
      name: 'Known by their header',
      text: 'Lists of trades of TradingView and freqtrade, the graph of MetaTrader’s tester and its list of deals; exports of Fatebook and Manifold. Exports that keep outcomes or account values elsewhere are refused with what is missing: Metaculus’ forecast data, lists of orders, bookings of an exchange.',
    },
    {
      name: 'What is never done',
      text: 'No column is taken because of its place, no row is left out without its line and reason, no yearly figure is told without a known number of rows a year. What can be read in two ways is asked.',
    },
    {
      name: 'What stays on your machine',
      text: 'Everything. The file is read by this page, in this browser; nothing of it is sent anywhere, kept anywhere or written into a link. Closing the page forgets it.',
    },
  ],
};
