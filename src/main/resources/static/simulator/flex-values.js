// LINE's keywords as CSS lengths.

const STEPS = { none: '0px', xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '16px', xxl: '20px' };
const BORDERS = { none: '0px', light: '0.5px', normal: '1px', 'semi-bold': '2px', bold: '3px' };
const TEXT = {
  xxs: '11px', xs: '13px', sm: '14px', md: '16px', lg: '19px', xl: '22px', xxl: '29px', '3xl': '35px', '4xl': '48px', '5xl': '74px',
};
const IMAGES = {
  xxs: '40px', xs: '60px', sm: '80px', md: '100px', lg: '120px', xl: '140px', xxl: '160px', '3xl': '180px', '4xl': '200px', '5xl': '220px', full: '100%',
};
export const BUBBLES = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 386 };

const LENGTH = /^-?\d+(\.\d+)?(px|%)$/;
const COLOR = /^#[0-9a-f]{6}([0-9a-f]{2})?$/i;

const among = table => value => table[value] ?? (LENGTH.test(value ?? '') ? value : undefined);

export const gap = among(STEPS);
export const border = among(BORDERS);
export const textSize = value => among(TEXT)(value) ?? TEXT.md;
export const imageSize = value => among(IMAGES)(value) ?? IMAGES.md;
export const length = among({});
export const color = value => (COLOR.test(value ?? '') ? value : undefined);

/** "20:13" as CSS's "20 / 13". */
export const ratio = value => (/^\d+(\.\d+)?:\d+(\.\d+)?$/.test(value ?? '') ? value.replace(':', ' / ') : '1 / 1');
