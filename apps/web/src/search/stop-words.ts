/**
 * Words that stand in any sentence and say nothing of what somebody needs. `geen` and `niet` are among
 * them on purpose: who types "geen geld" is helped by what is found for "geld".
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'aan al alle als ben bent bij dan dat de deze die dit door een en er ga gaat geen graag haar had ' +
    'heb hebben hebt heeft hem hen het hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan ' +
    'kun kunt kunnen krijg krijgt krijgen maar me mee meer met mij mijn moet moeten mogen mag na naar ' +
    'niet niets nu nog of om onder ons onze ook op over per te ter toch tot u uit uw van vanaf veel ' +
    'voor waar wanneer want waren was wat we wel weet welke werd wie wij wil willen wilt word worden ' +
    'wordt zal ze zelf zich zij zijn zo zonder zou doe doen nodig hoeveel hoelang waarom zoek vraag ' +
    'vragen aanvragen vind vinden hallo dag alstublieft aub'
  ).split(' '),
);
