/**
 * Names that came from other scripts and are spelled in more than one way, the first form standing for all:
 * one person, place or body whichever desk writes. A list, since no rule tells `Gaddafi` and `Qaddafi`, which
 * are one, from `Hansen` and `Hanson`, which are two.
 */
const SPELLINGS: readonly string[] = [
  // Arabic
  'muhammad mohammed mohammad mohamed muhammed mohamad mohamud mahomet muhamed',
  'gaddafi qaddafi gadhafi kadafi qadhafi khadafy gadaffi kaddafi gaddafy qadafi', 'hussein husayn hussain husain hossein hossain', 'osama usama', 'ahmed ahmad',
  'abdullah abdallah abdulla', 'yusuf youssef yousef yusef yousuf youssouf', 'omar umar', 'othman uthman', 'khaled khalid', 'saleh salih', 'mustafa mustapha moustafa mostafa',
  'mahmoud mahmud', 'ibrahim ebrahim', 'sayyid sayed syed sayyed', 'sheikh shaikh shaykh sheik', 'faisal faysal feisal', 'jamal gamal', 'hassan hasan', 'nasser nasir',
  'tariq tarek tarik', 'rashid rasheed rachid', 'qaeda qaida qaidah', 'hezbollah hizbollah hizbullah hizballah hezballah', 'taliban taleban', 'koran quran', 'mecca makkah', 'riyadh riyad',
  'houthi huthi', 'houthis huthis', 'fatima fatimah fatma', 'aisha ayesha aicha', 'zarqawi zarkawi', 'barghouti barghouthi', 'sharia shariah', 'shiite shia shi\'ite', 'shiites shias shi\'ites', 'jihad djihad',
  'khamenei khamene\'i', 'khomeini khomeyni', 'ahmadinejad ahmadi-nejad', 'rouhani rohani', 'musharraf musharaf', 'assad asad', 'basra basrah', 'mosul mosoul', 'falluja fallujah', 'kandahar qandahar', 'benghazi bengazi',
  // Cyrillic
  'kyiv kiev', 'kharkiv kharkov', 'lviv lvov', 'odesa odessa', 'mykolaiv mykolayiv', 'chernobyl chornobyl', 'luhansk lugansk', 'zaporizhzhia zaporizhia zaporozhye zaporizhzhya', 'donbas donbass', 'dnipro dnepr',
  'zelensky zelenskyy zelenskiy zelenskyi', 'lukashenko lukashenka', 'sergei sergey serguei', 'dmitry dmitri dmitriy dimitri', 'yevgeny evgeny yevgeniy evgeni evgenii', 'alexei alexey aleksei aleksey', 'aleksandr alexandr',
  'nikolai nikolay', 'yuri yury iouri', 'andrei andrey', 'vasily vasiliy vassily vasili', 'valery valeriy valeri', 'gennady gennadiy guennadi', 'anatoly anatoliy anatoli', 'vitaly vitaliy vitali', 'grigory grigoriy grigori',
  'georgy georgiy', 'yekaterina ekaterina', 'yelena elena', 'navalny navalnyy navalniy', 'medvedev medvedyev', 'khrushchev khrushchov', 'gorbachev gorbachov', 'tchaikovsky chaikovsky tschaikowsky', 'dostoevsky dostoyevsky dostoevskii',
  'tolstoy tolstoi', 'prigozhin prigozin', 'yanukovych yanukovich', 'tymoshenko timoshenko', 'yushchenko yuschenko', 'belarus byelarus belorussia', 'kirill kyrill',
  // Chinese, Korean, Hebrew, Indian and others
  'beijing peking', 'nanjing nanking', 'sichuan szechuan szechwan', 'xinjiang sinkiang', 'uyghur uighur uygur uighour', 'uyghurs uighurs uygurs', 'pyongyang phyongyang', 'busan pusan', 'incheon inchon',
  'netanyahu netanyahou', 'hanukkah chanukah hanukah', 'mumbai bombay', 'kolkata calcutta', 'chennai madras', 'bengaluru bangalore', 'myanmar burma', 'yangon rangoon', 'gandhi ghandi', 'dhaka dacca', 'tbilisi tiflis', 'erdogan erdoğan',
]; // prettier-ignore

/** Folded spelling → the one by which all are compared. */
export const NAME_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [other, first] as const);
  }),
);
