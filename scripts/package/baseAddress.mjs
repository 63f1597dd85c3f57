/** The address that a package is made for. */

/** An address that cannot be used, said in words for the person who typed it. */
export class AddressError extends Error {
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
  }
}

const EXAMPLE = 'https://selfeval.example.gov.cn/';

const isThisMachine = (host) => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1?\]|0\.0\.0\.0)$/.test(host);

/**
 * Checks what was typed. Excel takes add-ins from https only, and the manifest is installed on other machines.
 * @param {string | undefined} typed
 * @returns {URL} an https address that ends with `/`; letters of other scripts in its host are encoded
 * @throws {AddressError}
 */
export function baseAddress(typed) {
  if (typed === undefined || typed === '') {
    throw new AddressError(`请写明网站的地址，例如 --base-url ${EXAMPLE}`, `Say the address of the site, for example --base-url ${EXAMPLE}`);
  }
  if (/\s/.test(typed)) throw new AddressError(`地址“${typed}”里有空格，请去掉。`, `There is a space in “${typed}”: remove it.`);
  if (!URL.canParse(typed)) throw new AddressError(`“${typed}”不是完整的地址，应当像 ${EXAMPLE}`, `“${typed}” is not a complete address such as ${EXAMPLE}`);
  const url = new URL(typed);
  if (url.protocol !== 'https:') {
    throw new AddressError(`Excel 只接受 https 的地址，“${typed}”不是。`, `Excel takes https addresses only, and “${typed}” is none.`);
  }
  if (isThisMachine(url.hostname)) {
    throw new AddressError(
      `“${typed}”指的是每个人自己的电脑，别的电脑打不开。请写网站的名字。`,
      `“${typed}” means everybody’s own machine, which others cannot reach. Give the name of the site.`,
    );
  }
  if (url.username !== '' || url.password !== '' || /[?#]/.test(typed)) {
    throw new AddressError(`地址“${typed}”里不能有用户名、密码、“?”或“#”。`, `“${typed}” must not hold a user, a password, “?” or “#”.`);
  }
  if (!typed.endsWith('/')) {
    throw new AddressError(`地址应当以“/”结尾：${typed}/`, `The address must end with “/”: ${typed}/`);
  }
  if (!/^(\/[\w.~-]+)*\/$/.test(url.pathname)) {
    throw new AddressError(
      `“${typed}”里文件夹的名字只能用英文字母、数字和“-”“_”“.”“~”。`,
      `Folders in “${typed}” may be named with Latin letters, digits, “-”, “_”, “.” and “~” only.`,
    );
  }
  return url;
}
