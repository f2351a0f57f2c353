import type { LabelWords } from './labelWords';

export const portuguese: LabelWords = {
  labels: {
    agenda: 'pauta, pautas, pauta da reunião, ordem do dia, ordem de trabalhos, pontos de pauta, temas propostos',
    notes: `
      ata, discussão, discussões, tópicos, tópicos abordados, assuntos abordados, pontos abordados,
      temas abordados, memória, memória da reunião, assuntos tratados, assuntos discutidos, tópicos discutidos,
      o que foi discutido, desenvolvimento, anotações
    `,
    people: `
      participantes, presentes, membros presentes, ausentes, faltas, faltas justificadas, convidados, presença,
      lista de presença, integrantes presentes, membros ausentes, integrantes
    `,
    actions: `
      ações, tarefas, próximos passos, próximas etapas, encaminhamentos, pendências,
      atividades para a próxima semana, a fazer, atribuição de tarefas
    `,
    decisions: 'decisões, deliberações, o que foi decidido, resoluções, decisões tomadas',
    links: `
      gravação, gravações, anexos, referências, histórico de versão, histórico de versões, histórico de revisão,
      versionamento, tabela de versionamento
    `,
    roles: `
      moderador, moderadora, secretário, secretária, redator, redatora, relator, relatora, facilitador,
      facilitadora, presidente, responsável pela ata
    `,
    when: `
      data:, local:, hora, horário, data e hora, data e local, início, fim, término, duração, horário de início,
      horário de término, plataforma:, informações da reunião, quando, onde
    `,
    next: 'próxima reunião, próximas reuniões, data da próxima reunião, próximo encontro',
    summary: 'resumo, resumo da reunião',
  },
  fillers: 'da do das dos o os as reunião encontro',
};
