const time = /^[\d:.\-/TZ+ ]*\d[:.h]\d\d[\d:.\-/TZ+ apmAPMUTC]*$/;
const longest = 60;

/** Whether code is nothing but a time, as in `` `10:05` – alarm ``: prose for us, since people mark times so. */
export function isTimeInCode(code: string): boolean {
  return code.length <= longest && time.test(code);
}
