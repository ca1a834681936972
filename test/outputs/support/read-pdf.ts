import { runProgram } from './run-program.ts';

export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const POINTS_PER_MM = 72 / 25.4;

/** The pages of a PDF file: their sizes, and the text on each. */
export async function readPdf(path: string): Promise<PdfPage[]> {
  const about = await runProgram('pdfinfo', ['-f', '1', '-l', '100000', path]);
  const texts = (await runProgram('pdftotext', ['-layout', path, '-'])).split('\f');
  return [...about.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map((size, index) => ({
    width: Math.round(Number(size[1]) / POINTS_PER_MM),
    height: Math.round(Number(size[2]) / POINTS_PER_MM),
    text: texts[index] ?? '',
  }));
}

export const A4_PORTRAIT = '210 × 297';
export const A4_LANDSCAPE = '297 × 210';

export const sizeOf = (page: PdfPage): string => `${page.width} × ${page.height}`;
