import { useMemo } from 'react';
import { useWords } from '../strings';

/** What is told of a time, part by part: the older Chromium inside WPS knows no styles of dates. */
const PARTS = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;

/** Writes an ISO time as the language has it; what is no time is written as it stands. */
export function useTimeWords(): (iso: string) => string {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, PARTS);
    return (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : format.format(time);
    };
  }, [language]);
}
