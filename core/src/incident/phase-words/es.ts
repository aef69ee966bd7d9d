import type { PhaseWords } from './concepts.ts';

/** Spanish. */
export const es: PhaseWords = {
  change: String.raw`
    despliegue se_despleg desplego desplieg actualizacion cambio_(?:aplicado|de_config) se_publica
    publico\b migracion mantenimiento deploy`,
  begin: 'inici comenz comienz empez empiez primer',
  trouble: String.raw`incidente incidencia problema caida interrupcion fallo falla\b`,
  symptom: String.raw`
    error lent caida caido interrupcion fall(?:o|a|an|ar|ando)\b
    no_(?:responde|carga|funciona|disponible|se_puede|recib) indisponib inaccesib satur sobrecarg degrad
    pico\b timeout agotad`,
  load: String.raw`trafico carga\b solicitudes peticiones`,
  alarm: 'alerta alarma monitoreo monitorizacion pagerduty',
  notice: String.raw`
    detect deteccion aviso\b avis(?:a|an|aron)\b report(?:a|an|o|aron|ado)\b notific observ se_quej queja
    percib descubr nota(?:n|ron)?\b not(?:o|amos)\b`,
  users: String.raw`usuari clientes?\b`,
  take: 'reconoc asumi atendid atiende on-call de_guardia war_room incidente_(?:declarado|abierto) declara',
  escalate: String.raw`
    escala(?:do|da|mos|ron|miento)?\b escalo\b se_contact convoc se_llam pidio_ayuda deriv(?:o|ado)\b`,
  notify: 'notific inform contact avis',
  team: 'equipo ingenier desarrollador administrador proveedor responsable soporte',
  probe: String.raw`
    investig revis analiz analisis verific comprob logs?\b registros diagnost examin inspecc depur`,
  guess: 'sospech pista_falsa descart hipotesis supus suposicion se_penso se_creyo enganos posible parec',
  find: String.raw`
    identific encontr encuentr descubr detect hall(?:o|a|ado)\b determin localiz revel confirm muestra`,
  fact: String.raw`(?:identific\w+|descubr\w+|encontr\w+|determin\w+|detect\w+)_que\b`,
  cause: String.raw`
    causa causa_raiz origen mala_config mal_configurad bug culpable fuga errone incorrect faltante
    defectuos config\w*_(?:incorrecta|erronea) error_de_config expirad caducad vencid`,
  act: String.raw`
    rollback roll_back reinici revert reviert mitig solucion_temporal fix_temporal desactiv deshabilit
    corrig correg correccion redirig reemplaz restableci(?:o|mos)_la_config aument(?:o|ado|amos)\b ajust
    elimin escalar_(?:pool|recursos) parche`,
  fix: String.raw`fix\b solucion\b parche correccion hotfix arreglo`,
  apply: 'aplic despleg desplieg implement instal deploy',
  healed: `
    resuelt resolvio resolucion restablec restaur recuper solucionad soluciono fin_del_incidente arreglad
    baja_a_0`,
  well: 'normal operativ estable de_nuevo vuelve_a volvio_a',
  confirm: 'confirm verific valid comprob',
  watch: 'monitore monitoriz estabilidad observacion vigil',
  after: String.raw`
    post-?\s?mortem seguimiento retrospectiva lecciones permanente definitiv preventiv prevenir
    documentacion programar`,
  tell: 'pagina_de_estado comunic',
  not: String.raw`no\b sin\b ningun nunca tampoco nada\b`,
  vain: String.raw`fallid intent sigue\b siguen\b persist`,
  useless: 'sin_exito sin_efecto en_vano sin_mejora',
  partly: 'parcial temporal provisional',
  aside: String.raw`tras\b despues_de\b debido_a\b porque\b cuando\b ya_que\b luego_de\b`,
  aim: String.raw`para\b a_fin_de\b con_el_fin\b`,
};
