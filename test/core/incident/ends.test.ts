import { expect, it } from 'vitest';
import { endNamed } from '../../../core/src/incident/ends.ts';

it.each([
  'Start',
  'started_at',
  'incident-start',
  'Start time (UTC)',
  'Began',
  'Time of onset',
  'Beginning of the outage',
  'Date et heure de début',
  'Inicio del incidente',
  'Beginn der Störung',
  'Début de l’incident',
  'Inicio de la caída',
  'Anfang',
  'From',
  '障害発生日時',
])('“%s” names the beginning', (name) => {
  expect(endNamed(name)).toBe('start');
});

it.each([
  'End',
  'resolved_at',
  'Service restored',
  'Fully recovered',
  'Date of resolution',
  'Heure de fin',
  'Fecha de resolución',
  'Resolução',
  'Ende des Ausfalls',
  'Rétablissement',
  'Finalización',
  'Encerramento',
  'Behebung',
  'Até',
  '復旧日時',
])('“%s” names the end', (name) => {
  expect(endNamed(name)).toBe('end');
});

it.each([
  'Detected',
  'Start and end',
  'Time to resolution',
  'Resolved by',
  'Started work',
  'Weekend',
  'Impact on end users',
  'Restart',
  'The end of a story that goes on for quite some time',
])('“%s” names neither', (name) => {
  expect(endNamed(name)).toBeNull();
});
