import type { Language } from '../sections/kinds.ts';

/** How entries of a timeline begin, in the order of an incident's life. No comma: it parts the choices of a snippet. */
export const phrases: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Detected by',
    'Investigated',
    'Ruled out',
    'Escalated to',
    'Identified the cause:',
    'Mitigated by',
    'Resolved by',
  ],
  fr: [
    'Détecté par',
    'Vérification de',
    'Écarté :',
    'Escalade à',
    'Cause identifiée :',
    'Atténué par',
    'Résolu par',
  ],
  es: [
    'Detectado por',
    'Se investigó',
    'Se descartó',
    'Escalado a',
    'Causa identificada:',
    'Mitigado con',
    'Resuelto con',
  ],
  pt: [
    'Detectado por',
    'Investigado',
    'Descartado',
    'Escalado para',
    'Causa identificada:',
    'Mitigado com',
    'Resolvido com',
  ],
  de: [
    'Entdeckt durch',
    'Untersucht:',
    'Ausgeschlossen:',
    'Eskaliert an',
    'Ursache gefunden:',
    'Abgemildert durch',
    'Behoben durch',
  ],
  ja: ['検知：', '調査：', '除外：', 'エスカレーション：', '原因特定：', '緩和：', '復旧：'],
};
