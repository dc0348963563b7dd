import { messages } from '../../platform/i18n/messages.ts';

/** What Rembug says of itself. */
export const aboutWords = messages({
  id: {
    title: 'Tentang Rembug',
    what: [
      'Rembug berarti membicarakan sesuatu sampai tuntas. Di sini dinas, asosiasi dan sentra batik, ' +
        'serta mitranya bekerja bersama: dari suara pertama di forum sampai hasil yang dirasakan perajin.',
      'Satu benang merah menghubungkan semuanya: masalah, usulan, keputusan, komitmen, program, ' +
        'anggaran, kegiatan, keikutsertaan, dan hasil. Ujung yang lepas terlihat.',
      'Yang diputuskan, dijanjikan, dibelanjakan dan dicapai terbuka untuk umum. Nama orang hanya ' +
        'terbaca oleh anggota ruang kerja.',
    ],
    licences: 'Lisensi',
    licence: 'Program Rembug berlisensi Apache 2.0: boleh dipakai, diubah dan dibagikan.',
    regions:
      'Nama dan kode wilayah berasal dari paket idn-area-data 4.0.1, yang menghimpun keputusan Menteri ' +
      'Dalam Negeri. Datanya berlisensi Open Database License (ODbL) 1.0: siapa membagikan salinan yang ' +
      'diubah, membagikannya dengan lisensi yang sama.',
    sources: 'Sumber data peragaan',
    sourcesIntro:
      'Angka, organisasi, sentra dan motif di peragaan diambil dari sumber berikut; setiap angka ' +
      'menyebut sumber dan tanggalnya sendiri. Yang bertanda Rekaan dikarang untuk peragaan.',
    documents: [
      'Kajian kolaborasi pemerintah daerah dan asosiasi batik di Blitar: pendahuluan, kesimpulan dan ' +
        'saran (dokumen 000 dan 001).',
      'Abstrak kajian tata kelola kolaboratif usaha batik di Magetan, 2018–2023 (dokumen 002).',
      'Nur Istikhatu Fadlilah, strategi Disperindagkop dan UMKM untuk batik di Kota Pekalongan, ' +
        'doi:10.21831/joppar.v1i5.3574 (dokumen 003).',
      'Artikel tentang pembelajaran sosial di industri batik Kota Pekalongan, dengan Tabel 1 dan 2 ' +
        '(dokumen 004).',
    ],
  },
  en: {
    title: 'About Rembug',
    what: [
      'Rembug is Javanese for talking a matter through together. Here departments, batik associations ' +
        'and clusters, and their partners work together: from the first voice in the forum to the outcome ' +
        'artisans feel.',
      'One red thread joins everything: problem, proposal, decision, commitment, programme, budget, ' +
        'activity, participation and outcome. Loose ends are seen.',
      'What was decided, promised, spent and achieved is open to everybody. Names of people are read by ' +
        'members of the workspace only.',
    ],
    licences: 'Licences',
    licence: 'The program is licensed under Apache 2.0: it may be used, changed and shared.',
    regions:
      'Names and codes of regions come from the package idn-area-data 4.0.1, which compiles decisions ' +
      'of the Ministry of Home Affairs. The data are under the Open Database License (ODbL) 1.0: ' +
      'whoever shares a changed copy shares it under the same licence.',
    sources: 'Sources of the demonstration',
    sourcesIntro:
      'Figures, organisations, clusters and motifs of the demonstration come from these sources; every ' +
      'figure names its own source and date. What is marked Fictional was invented for the ' +
      'demonstration.',
    documents: [
      'A study of how local government and batik associations work together in Blitar: introduction, ' +
        'conclusions and advice (documents 000 and 001).',
      'Abstract of a study of collaborative governance of batik businesses in Magetan, 2018–2023 ' +
        '(document 002).',
      'Nur Istikhatu Fadlilah, strategy of the department Disperindagkop dan UMKM for batik in Kota ' +
        'Pekalongan, doi:10.21831/joppar.v1i5.3574 (document 003).',
      'An article on social learning in the batik industry of Kota Pekalongan, with its tables 1 and 2 ' +
        '(document 004).',
    ],
  },
});
