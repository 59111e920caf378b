import type { SiteId } from './story.ts'

type Names = { first: string[]; last: string[] }[]

const words = (text: string): string[] => text.split(', ')

/** Name lists by place; within a place each list keeps names that go together. All people are invented. */
export const names: Record<SiteId, Names> = {
  sin: [
    {
      first: words(
        'Wei Ling, Jia Hui, Kok Wai, Mei Xuan, Zhi Hao, Hui Min, Jun Jie, Siew Lan, Boon Keng, Pei Shan, Rachel, Adeline, Jeremy, Kelvin, Vanessa, Darren, Clarice, Eugene, Shu Ting, Yong Sheng, Li Wen, Aaron',
      ),
      last: words('Tan, Lim, Lee, Ng, Goh, Chua, Koh, Teo, Ong, Yeo, Sim, Low, Chia, Quek, Foo, Seah, Heng, Soh'),
    },
    {
      first: words('Nur Aisyah, Farid, Siti Hajar, Haziq, Nadiah, Rizal, Khairul, Suhaila, Amirah, Zulkifli'),
      last: words('Rahman, Ismail, Yusof, Salleh, Hamzah, Osman, Kassim, Jumat'),
    },
    {
      first: words('Kavitha, Suresh, Anitha, Ganesh, Priya, Vikram, Shanti, Rajesh, Malini, Dinesh'),
      last: words('Nair, Pillai, Govindan, Krishnan, Subramaniam, Menon, Chandran, Selvaraj'),
    },
  ],
  jkt: [
    {
      first: words(
        'Ratna, Budi, Sri, Agus, Dewi, Eko, Wulan, Hendra, Indah, Joko, Kartika, Lukman, Maya, Nanda, Putri, Rudi, Sari, Teguh, Utami, Wahyu, Yanti, Dimas, Ayu, Bambang, Citra, Fajar, Galih, Hesti, Iwan, Lestari, Nita, Oka, Rizky, Tari, Bayu, Anisa',
      ),
      last: words(
        'Dewanti, Hartono, Wibowo, Suryadi, Prakoso, Maharani, Kusumawati, Nugroho, Santoso, Setiawan, Rahayu, Pratama, Handayani, Gunadi, Saputra, Wulandari, Kurniawan, Purnomo, Anggraini, Hidayat, Siregar, Nasution, Simanjuntak, Tarigan, Utomo, Permana',
      ),
    },
  ],
  blr: [
    {
      first: words(
        'Arjun, Meera, Sanjay, Lakshmi, Kiran, Deepa, Naveen, Pooja, Rohan, Shruti, Vinay, Anjali, Harish, Divya, Manoj, Sneha, Prakash, Rekha, Suhas, Asha, Ashwin, Nandini, Girish, Bhavana, Tejas, Vidya, Pranav, Sahana',
      ),
      last: words(
        'Shetty, Kulkarni, Hegde, Rao, Gowda, Deshpande, Iyengar, Bhat, Kamath, Patil, Raghavan, Joshi, Naik, Acharya, Reddy, Murthy, Prabhu, Shenoy, Kini, Upadhya',
      ),
    },
  ],
}
