import type { LabelWords } from './labelWords';

export const spanish: LabelWords = {
  labels: {
    agenda: `
      orden del día, agenda, temario, puntos de la agenda, puntos del orden del día, puntos a tratar,
      temas a tratar, temas propuestos
    `,
    notes: `
      notas, discusión, temas, acta, minuta, desarrollo, desarrollo de la reunión, desarrollo de los puntos,
      desarrollo de los temas, temas tratados, desarrollo de los temas tratados, puntos tratados,
      detalle de la minuta, asuntos tratados, resumen de la discusión
    `,
    people: `
      asistentes, asistencia, presentes, ausentes, participantes, participaron, asisten, asistieron, excusan,
      excusados, invitados, miembros presentes, lista de asistencia, personas asistentes
    `,
    actions: `
      acciones, tareas, tareas pendientes, pendientes, compromisos, compromisos asumidos, próximos pasos,
      acuerdos y próximos pasos, por hacer, siguientes pasos, asignación de tareas, tareas asignadas
    `,
    decisions: `
      decisiones, acuerdos, acuerdo, resoluciones, votaciones, votación, acuerdos adoptados, puntos acordados,
      resumen de acuerdos y decisiones
    `,
    links: `
      enlaces, grabación, grabaciones, documentos, anexos, enlaces de interés, recursos, documentación, índice,
      historial de versiones, historial
    `,
    roles: `
      moderador, moderadora, modera, secretario, secretaria, redactor, redactora, encargado del acta, preside,
      presidente, toma notas, facilitador, facilitadora, toma de notas
    `,
    when: `
      fecha, hora, lugar, fecha y hora, fecha de reunión, sede, duración, hora de inicio, hora de fin, inicio,
      fin, día:, cuándo, dónde, información de la reunión, información general, datos de la reunión
    `,
    next: 'próxima reunión, próximas reuniones, siguiente reunión, próxima cita, próximas fechas',
    summary: 'resumen, resumen ejecutivo',
  },
  fillers: 'el los las del lo reunión reunion sesión',
};
