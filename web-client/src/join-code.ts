/** Codes are digits in groups of three, and people type them with whatever stands between. */
export const codeLengthMin = 6;

/** Digits only. Arabic and Persian digits count as the digits they are. */
export function readCode(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\D/g, '');
}

/** "482915" is shown as "482 915". */
export function showCode(code: string): string {
  return code.replace(/(\d{3})(?=\d)/g, '$1 ');
}
