const opendocument = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument 1.3 part 3 §1.4, and LibreOffice's own for the kinds of cells. */
export const office = `${opendocument}office:1.0`;
export const table = `${opendocument}table:1.0`;
export const text = `${opendocument}text:1.0`;
export const style = `${opendocument}style:1.0`;
export const number = `${opendocument}datastyle:1.0`;
export const fontFormat = `${opendocument}xsl-fo-compatible:1.0`;
export const vector = `${opendocument}svg-compatible:1.0`;
export const manifest = `${opendocument}manifest:1.0`;
export const calc = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
