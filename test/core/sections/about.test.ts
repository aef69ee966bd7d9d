import { describe, expect, it } from 'vitest';
import {
  isCollectionTitle,
  isGuideTitle,
  isIncidentOfDay,
  isIncidentTitle,
  isIndexTitle,
  speaksOfReports,
} from '../../../core/src/sections/about.ts';

describe('titles', () => {
  it.each([
    'Checkout runbook',
    'Incident Response',
    'On-call handover of week 12',
    'Post-mortem reminders: implementation',
    'Gestion des incidents',
  ])('%j is a guide', (title) => {
    expect(isGuideTitle(title)).toBe(true);
  });

  it.each([
    'Checkout outage',
    'Incident Response Report: mail lost',
    'Postmortem report of the project page',
  ])('%j is no guide', (title) => {
    expect(isGuideTitle(title)).toBe(false);
  });

  it('says what went wrong, or leaves it open', () => {
    expect(isIncidentTitle('RCA: orders were charged twice')).toBe(true);
    expect(isIncidentTitle('Incident report: slow search')).toBe(true);
    expect(isIncidentTitle('Incident de sécurité – clés publiées par erreur')).toBe(true);
    expect(isIncidentTitle('Post-Mortem: Nome do incidente')).toBe(false);
    expect(isIncidentTitle('Incident: title of the incident')).toBe(false);
  });

  it.each([
    'Post-mortems',
    'Awesome Postmortems',
    'Incident Postmortems and Retrospectives',
    'Incidents log',
  ])('%j is an index', (title) => {
    expect(isIndexTitle(title)).toBe(true);
  });

  it('is that of many incidents retold', () => {
    expect(isCollectionTitle('War stories of our platform')).toBe(true);
    expect(isCollectionTitle('Outage history')).toBe(true);
    expect(isCollectionTitle('Checkout incident')).toBe(false);
  });

  it.each(['2024-05-03 mail server down', '2024/05/03: certificate expired', 'Panne du 2024-05-03'])(
    '%j is the day of an incident',
    (title) => {
      expect(isIncidentOfDay(title)).toBe(true);
    },
  );

  it.each([
    '2024-05-03',
    '2024-05-03 move of the mail server',
    'Mail server down',
    '2024-05-03 outage meeting',
  ])('%j is not', (title) => {
    expect(isIncidentOfDay(title)).toBe(false);
  });
});

describe('what a text says of itself', () => {
  it.each([
    'This folder contains what we learned.',
    'The goal of a postmortem is to learn.',
    '## What is a postmortem?\n',
    '## When to write a post-mortem\n',
    'Postmortems serve to learn.',
  ])('%j is about reports', (text) => {
    expect(speaksOfReports(text)).toBe(true);
  });

  it.each(['This document describes the outage of May.', 'This postmortem tells how the pool ran dry.'])(
    '%j is a report',
    (text) => {
      expect(speaksOfReports(text)).toBe(false);
    },
  );
});
