/** Where a page takes office.js from: the store demands Microsoft's address, an intranet needs its own copy. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: '../office-js/office.js',
};

module.exports = { OFFICE_JS };
